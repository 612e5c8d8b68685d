import { describe, expect, it } from 'vitest';
import { isServiceUrl, loopbackHosts, microsoftHosts } from '../../../src/chat/teams/calls/service-hosts.ts';
import { createServiceUrls } from '../../../src/chat/teams/calls/service-urls.ts';

describe('a service URL', () => {
  it.each([
    'https://smba.trafficmanager.net/emea/5f0d7a52-8f25-4bd1-9f0e-7c1f4b3e9a01/',
    'https://smba.trafficmanager.net/teams',
    'https://SMBA.trafficmanager.net/amer/',
    'https://smba.infra.gcc.teams.microsoft.com/teams',
    'https://smba.infra.gov.teams.microsoft.us/teams',
    'https://smba.infra.dod.teams.microsoft.us/teams',
    'https://europe.botframework.com/',
  ])('of Microsoft may be answered: %s', (url) => {
    expect(isServiceUrl(url, microsoftHosts)).toBe(true);
  });

  it.each([
    'https://attacker.test/',
    'https://attacker.trafficmanager.net/',
    'https://smba.trafficmanager.net.attacker.test/',
    'https://attacker.test/smba.trafficmanager.net/',
    'https://attacker.test#smba.trafficmanager.net',
    'https://smba.trafficmanager.net@attacker.test/',
    'https://smba.trafficmanager.net:secret@smba.trafficmanager.net/',
    'https://xsmba.trafficmanager.net/',
    'https://notbotframework.com/',
    'https://botframework.com.attacker.test/',
    'http://smba.trafficmanager.net/emea/',
    'ftp://smba.trafficmanager.net/',
    'smba.trafficmanager.net',
    '//smba.trafficmanager.net',
    'http://127.0.0.1:3978/',
    'http://localhost/',
    'http://169.254.169.254/',
    '',
  ])('of anybody else may not: %s', (url) => {
    expect(isServiceUrl(url, microsoftHosts)).toBe(false);
  });

  it.each([
    'http://127.0.0.1:56150/_connector',
    'http://localhost:56150',
    'http://[::1]:56150/',
    'https://localhost/',
  ])('on this machine may be, for local clients: %s', (url) => {
    expect(isServiceUrl(url, loopbackHosts)).toBe(true);
  });

  it.each([
    'http://127.0.0.1.attacker.test/',
    'http://localhost.attacker.test/',
    'http://0.0.0.0/',
    'http://[::ffff:10.0.0.1]/',
    'https://smba.trafficmanager.net/emea/',
  ])('elsewhere may not be, for local clients: %s', (url) => {
    expect(isServiceUrl(url, loopbackHosts)).toBe(false);
  });
});

describe('where a tenant is reached', () => {
  const emea = 'https://smba.trafficmanager.net/emea/';
  const amer = 'https://smba.trafficmanager.net/amer/';

  const known = (initial: Readonly<Record<string, string>> = {}) => {
    const store = new Map(Object.entries(initial));
    const asked: string[] = [];
    const written: string[] = [];
    const failures: Error[] = [];
    let isKnown = true;
    const urls = createServiceUrls(
      {
        recall: async (tenant) => {
          asked.push(tenant);
          return store.get(tenant);
        },
        remember: async (tenant, url) => {
          written.push(url);
          const failure = failures.shift();
          if (failure) throw failure;
          if (isKnown) store.set(tenant, url);
          return isKnown;
        },
      },
      (url) => isServiceUrl(url, microsoftHosts),
    );
    return { urls, asked, written, failures, setKnown: (known: boolean) => void (isKnown = known) };
  };

  it('is recalled once', async () => {
    const { urls, asked } = known({ t: emea });
    expect(await urls.of('t')).toBe('https://smba.trafficmanager.net/emea');
    expect(await urls.of('t')).toBe('https://smba.trafficmanager.net/emea');
    expect(asked).toEqual(['t']);
  });

  it('is what the last activity said', async () => {
    const { urls, asked } = known({ t: emea });
    urls.learn('t', amer);
    expect(await urls.of('t')).toBe('https://smba.trafficmanager.net/amer');
    expect(asked).toEqual([]);
  });

  it('is kept once for each change', async () => {
    const { urls, written } = known();
    for (const url of [emea, emea, amer, amer, emea]) {
      urls.learn('t', url);
      await Promise.all([urls.keep('t'), urls.keep('t')]);
    }
    expect(written).toEqual([emea, amer, emea]);
  });

  it('is not written again when it was recalled so', async () => {
    const { urls, written } = known({ t: emea });
    await urls.of('t');
    urls.learn('t', emea);
    await urls.keep('t');
    expect(written).toEqual([]);
  });

  it('is tried again with the next activity while nobody knows the tenant', async () => {
    const { urls, written, setKnown } = known();
    setKnown(false);
    urls.learn('t', emea);
    await urls.keep('t');
    setKnown(true);
    await urls.keep('t');
    await urls.keep('t');
    expect(written).toEqual([emea, emea]);
  });

  it('is tried again when it could not be kept', async () => {
    const { urls, written, failures } = known();
    failures.push(new Error('no database'));
    urls.learn('t', emea);
    await expect(urls.keep('t')).rejects.toThrow('no database');
    await urls.keep('t');
    expect(written).toEqual([emea, emea]);
  });

  it.each([undefined, 'https://attacker.test/'])('is nowhere when what was kept is %s', async (url) => {
    const { urls } = known(url === undefined ? {} : { t: url });
    await expect(urls.of('t')).rejects.toMatchObject({ problem: 'unreachable' });
  });
});

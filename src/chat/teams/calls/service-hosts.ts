/**
 * Where Microsoft runs the connector of Teams: the public cloud, and those of the government of the United States.
 * A leading `*.` stands for any subdomain.
 */
export const microsoftHosts: readonly string[] = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
  '*.botframework.com',
];

/** Where clients on this machine are. */
export const loopbackHosts: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Whether answers may go to a service URL. Only this machine may be spoken to without TLS. */
export const isServiceUrl = (text: string, hosts: readonly string[]): boolean => {
  const url = URL.parse(text);
  if (!url || url.username || url.password) return false;
  const isSafe =
    url.protocol === 'https:' || (url.protocol === 'http:' && loopbackHosts.includes(url.hostname));
  return isSafe && hosts.some((host) => fits(url.hostname, host));
};

const fits = (hostname: string, host: string): boolean =>
  host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;

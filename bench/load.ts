import { Agent, request } from 'node:http';

export interface PlatformRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Measured {
  /** Requests a second. */
  readonly throughput: number;
  /** Milliseconds within which 99 of 100 were acknowledged. */
  readonly p99: number;
}

const concurrency = 16;
const agent = new Agent({ keepAlive: true, maxSockets: concurrency });

/** Sends requests 16 at a time, each as soon as another was acknowledged. @throws Error when one is not taken */
export async function measure(url: string, count: number, next: () => PlatformRequest): Promise<Measured> {
  const latencies: number[] = [];
  let left = count;
  const begun = performance.now();
  const sender = async () => {
    while (left-- > 0) {
      const made = next();
      const sent = performance.now();
      await acknowledged(url, made);
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, sender));
  const seconds = (performance.now() - begun) / 1000;
  latencies.sort((a, b) => a - b);
  return { throughput: count / seconds, p99: latencies[Math.ceil(count * 0.99) - 1] ?? NaN };
}

const acknowledged = (url: string, { path, headers, body }: PlatformRequest): Promise<void> =>
  new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method: 'POST', agent, headers }, (response) => {
      let said = '';
      response.setEncoding('utf8').on('data', (text: string) => (said += text));
      response.on('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`answered with ${response.statusCode}: ${said}`));
      });
    });
    sent.on('error', reject).end(body);
  });

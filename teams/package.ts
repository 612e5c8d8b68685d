import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { z } from 'zod';
import product from '../package.json' with { type: 'json' };
import { teamsManifests, type Installation } from './manifests.ts';

const variables = z.object({
  MicrosoftAppId: z.guid('must be the Application (client) ID of the bot, as Microsoft Entra shows it'),
  DESKHAND_URL: z
    .url({ protocol: /^https$/, error: 'must be the public address, such as https://deskhand.example.com' })
    .transform((url) => new URL(url).host),
});

const icon = (name: string): Promise<Uint8Array> => readFile(new URL(`icons/${name}.png`, import.meta.url));

const encoded = (files: Readonly<Record<string, object>>): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(files).map(([name, json]) => [name, strToU8(JSON.stringify(json, null, 2))]),
  );

async function writePackages(installation: Installation, folder: string): Promise<void> {
  const icons = { 'color.png': await icon('color'), 'outline.png': await icon('outline') };
  await mkdir(folder, { recursive: true });
  for (const [name, { manifest, translations }] of Object.entries(teamsManifests(installation))) {
    const path = join(folder, `${name}.zip`);
    await writeFile(path, zipSync({ ...encoded({ 'manifest.json': manifest, ...translations }), ...icons }));
    console.log(path);
  }
}

const { data, error } = variables.safeParse(process.env);
if (error) {
  const problems = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  console.error(['The Teams app cannot be packaged with this environment:', ...problems].join('\n  '));
  process.exitCode = 1;
} else {
  const { MicrosoftAppId: appId, DESKHAND_URL: domain } = data;
  await writePackages({ appId, domain, version: product.version }, process.argv[2] ?? 'build');
}

import { harmless } from '../../words.ts';
import type { Attachment } from './payload.ts';

const fileTypes = /^(?:reference|application\/vnd\.microsoft\.teams\.file\.download\.info|image\/.+)$/;

/** Parts of an address that let in whoever has it, and a place that opens for bots alone. */
const preauthorised = /[?&](?:tempauth|sig|token|access_token|auth|authkey|code|key)=/i;
const forBotsAlone = /\/v3\/attachments\//;

/**
 * A line for each file: its name and the link that asks everybody for the rights the sender gave them. Files that have
 * no such link are left out.
 */
export const fileLines = (attachments: readonly Attachment[]): string[] =>
  attachments
    .filter(({ contentType }) => fileTypes.test(contentType ?? ''))
    .flatMap(({ name, contentUrl }) => {
      if (!contentUrl || !isForPeople(contentUrl)) return [];
      return [name ? `${harmless(name.replace(/\s+/g, ' ').trim())}: ${contentUrl}` : contentUrl];
    });

const isForPeople = (url: string): boolean =>
  url.startsWith('https://') && URL.canParse(url) && !preauthorised.test(url) && !forBotsAlone.test(url);

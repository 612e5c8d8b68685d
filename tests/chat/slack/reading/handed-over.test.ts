import { describe, expect, it } from 'vitest';
import { read } from '../../../../src/chat/slack/read.ts';
import { personTokens } from '../../../../src/chat/words.ts';

const file = {
  id: 'F1',
  name: 'plan.pdf',
  mode: 'hosted',
  permalink: 'https://acme.slack.test/files/U2/F1/plan.pdf',
  url_private: 'https://files.slack.test/files-pri/T1-F1/plan.pdf',
  url_private_download: 'https://files.slack.test/files-pri/T1-F1/download/plan.pdf',
};

const handed = (message: object) =>
  read({
    type: 'message_action',
    callback_id: 'delegate_message',
    team: { id: 'T1' },
    user: { id: 'U1', name: 'ann', team_id: 'T1' },
    channel: { id: 'C1', name: 'acme' },
    message: { text: 'Book &lt;two&gt; flights', ts: '1.1', bot_id: 'B7', ...message },
    trigger_id: '1.2.3',
    response_url: 'https://hooks.test/1',
  })?.event;

describe('a message handed over', () => {
  it('comes as it was written', () => {
    expect(handed({})).toMatchObject({
      kind: 'shortcut',
      shortcut: 'delegate_message',
      text: 'Book <two> flights',
      where: { address: 'slack:T1/C1', name: 'acme', isPrivate: false },
    });
  });

  it('has its links spelled out, as a task is read where Slack’s markup means nothing', () => {
    expect(handed({ text: 'As <https://x.test/a|agreed>' })).toMatchObject({
      text: 'As agreed (https://x.test/a)',
    });
  });

  it('has a line for each file, with the link that keeps the sender’s permissions', () => {
    expect(handed({ files: [file, { ...file, name: null }] })).toMatchObject({
      text: `Book <two> flights\nplan.pdf: ${file.permalink}\n${file.permalink}`,
    });
  });

  it('may be nothing but a file', () => {
    expect(handed({ text: '', files: [file] })).toMatchObject({ text: `plan.pdf: ${file.permalink}` });
  });

  it('leaves out files that were deleted or that the app may not know of', () => {
    const unknown = [
      { id: 'F2', mode: 'tombstone' },
      { id: 'F3', mode: 'file_access', file_access: 'check_file_info', permalink: null },
    ];
    expect(handed({ files: unknown })).toMatchObject({ text: 'Book <two> flights' });
  });

  it('mentions nobody by the name of a file', () => {
    const event = handed({ text: 'For <@U2|bea>', files: [{ ...file, name: '<@U666|eve>.pdf' }] });
    expect(event?.kind === 'shortcut' && personTokens(event.text)).toEqual([{ account: 'U2', name: 'bea' }]);
  });
});

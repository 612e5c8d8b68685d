import { WebClient } from '@slack/web-api';
import type { Block } from '@slack/types';
import { describe, expect, it } from 'vitest';
import { botToken } from './stage.ts';
import { gatherPlayers } from './players.ts';

const players = gatherPlayers();

const post = async (channel: string, chart: object, title: string): Promise<void> => {
  const client = new WebClient(botToken, { slackApiUrl: `${players.stage.url}api/` });
  const block: Block = { type: 'data_visualization', ...{ title, chart } };
  await client.chat.postMessage({ channel, text: title, blocks: [block] });
};

const bars = (type: string, ...weeks: [string, number][]) => ({
  type,
  series: [{ name: 'Worked', data: weeks.map(([label, value]) => ({ label, value })) }],
  axis_config: { categories: weeks.map(([label]) => label), x_label: 'Week' },
});

describe('a chart', () => {
  it('has bars as high as their amounts, and its figures in a table', async () => {
    await post('C0DISP', bars('bar', ['W1', 5], ['W2', 10]), 'Hours a week');
    const page = await players.play('U0MAYA', 'C0DISP');
    const chart = page.getByRole('figure', { name: 'Hours a week' });
    const heights = await chart
      .locator('.bar > div')
      .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().height));

    expect(heights).toHaveLength(2);
    expect((heights[1] ?? 0) / (heights[0] ?? 0)).toBeCloseTo(2, 1);
    await chart.getByText('Figures').click();
    expect(await chart.getByRole('row').allInnerTexts()).toEqual(['Week\tWorked', 'W1\t5', 'W2\t10']);
  });

  it('says what each share is', async () => {
    const segments = [
      { label: 'Bea', value: 3 },
      { label: 'Sami', value: 1 },
    ];
    await post('C0DISP', { type: 'pie', segments }, 'By assistant');
    const page = await players.play('U0MAYA', 'C0DISP');

    const shares = page.getByRole('figure', { name: 'By assistant' }).getByRole('listitem');
    expect(await shares.allInnerTexts()).toEqual(['Bea · 3 · 75%', 'Sami · 1 · 25%']);
  });

  it('runs from the right where its title does', async () => {
    await post('C0ARAB', bars('line', ['الأول', 5], ['الثاني', 10]), 'الساعات كل أسبوع');
    const page = await players.play('U0SAMI', 'C0ARAB');
    const places = await page
      .locator('.categories li')
      .evaluateAll((all) => all.map((category) => category.getBoundingClientRect().left));

    expect(places[0]).toBeGreaterThan(places[1] ?? Infinity);
  });
});

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, so that it does not go on alone when all else is done. */
const longest = [
  'tests/simulation/year.test.ts',
  'tests/e2e/browser/week-of-work.test.ts',
  'tests/e2e/real-client/looks.test.ts',
  'tests/shared-folder.test.ts',
  'tests/main.test.ts',
  'tests/playground/page.test.ts',
];

/** Begins with the tests that take longest; a fresh clone does not remember them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => longest.findIndex((path) => moduleId.endsWith(path));
    const first = others.filter((file) => rank(file) >= 0).sort((a, b) => rank(a) - rank(b));
    return [...first, ...others.filter((file) => rank(file) < 0)];
  }
}

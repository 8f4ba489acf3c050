import type { PreparedText } from '../../text/prepared-text.ts';
import { isInterviewAnswer, type Quote } from '../quote/index.ts';
import type { DiscourseEntities } from './discourse.ts';

/** Who is interviewed, and whether the answers are in quotation marks; each is read once, where it is needed. */
export function createInterview(text: PreparedText, entities: DiscourseEntities, quotes: Quote[]) {
  let name: string | undefined;
  let isMarked: boolean | undefined;
  return {
    name: (before: number) => {
      name ??= findInterviewee(entities, before);
      return name;
    },
    isMarked: () => {
      isMarked ??= quotes.filter((one) => isInterviewAnswer(text, one)).length > 1;
      return isMarked;
    },
  };
}

/** Who is interviewed: the person named most often outside of quotations before the first answer. */
function findInterviewee({ people }: DiscourseEntities, before: number): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const { name, mentions } of people.values()) {
    const count = mentions.filter(({ start, isQuoted }) => !isQuoted && start < before).length;
    if (count > most) [best, most] = [name, count];
  }
  return best;
}

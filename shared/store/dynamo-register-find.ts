import { answers } from "#shared/registration/register/answers.ts";
import { listOf, wordsOf } from "#shared/registration/register/found-by.ts";
import type { RegisterQuestion } from "#shared/registration/register/question.ts";
import type { RegisterRow } from "#shared/registration/register/rows.ts";
import { foldedWordsIn, isCommon } from "#shared/registration/register/words.ts";
import type { Partition, RegisterReader } from "./dynamo-register-read.ts";
import { cursorOf, readCursor, type Cursor } from "./register-cursor.ts";
import { listKey, numberAt, wordAt, wordKey } from "./register-items.ts";

export interface RegisterPage {
  readonly rows: readonly RegisterRow[];
  /** The cursor of the next page, if there is one. */
  readonly next: string | undefined;
}

/**
 * So many suppliers are looked at for one page at most, where a partition holds others than answers:
 * the page may then be short, even empty, and still have a next one.
 */
const mostExamined = 100;

/** So many are looked at together at least where not all of them will be answers. */
const fewestTogether = 20;

/** So many words of a name are tried to find the rarest of them. */
const mostTried = 5;

/** Where the answers to a question are picked from, in their order. */
interface Source {
  readonly partition: Partition;
  /** The word by which they are looked up, where it is one. */
  readonly word?: string;
  /** How many are looked at together. */
  readonly together: number;
  readonly isAnswer: (place: string, row: RegisterRow) => boolean;
}

/** The number that only one supplier has; the one of a BIN is made of it (R377-4.1). */
const numberIn = ({ number, bin }: RegisterQuestion): string | undefined =>
  number ?? (bin === undefined ? undefined : `O-${bin}`);

/** A list answers everything but a service and a device together. */
const fromList = (question: RegisterQuestion, limit: number): Source => {
  const isExact = question.service === undefined || question.device === undefined;
  return {
    partition: { pk: listKey(listOf(question)) },
    together: isExact ? limit : Math.max(limit, fewestTogether),
    isAnswer: (_, row) => answers(row, question),
  };
};

const fromWord = (question: RegisterQuestion, limit: number, word: string): Source => ({
  partition: { pk: wordKey(question.supplier, word), start: word },
  word,
  together: Math.max(limit, fewestTogether),
  // Several words of one name may begin alike: it is an answer once, at the first of them.
  isAnswer: (place, row) =>
    answers(row, question) && wordsOf(row).find((one) => one.startsWith(word)) === wordAt(place),
});

/** The words of a name, those first that say most: not the ones that every other name has, then the long ones. */
const tellingFirst = (name: string): readonly string[] =>
  foldedWordsIn(name)
    .toSorted(
      (one, other) => Number(isCommon(one)) - Number(isCommon(other)) || other.length - one.length,
    )
    .slice(0, mostTried);

/** Answers questions from the partition that holds the fewest others than answers. */
export const registerFinder = ({ rowsOf, placesIn }: RegisterReader) => {
  /** Of several words the one with the fewest suppliers, as far as a page tells; else the most telling one. */
  const rarest = async (sources: readonly Source[]): Promise<Source | undefined> => {
    const [first, ...others] = await Promise.all(
      sources.map(async (source) => ({
        source,
        found: (await placesIn(source.partition, undefined, source.together + 1)).length,
      })),
    );
    if (first === undefined) return undefined;
    return others.reduce((best, one) => (one.found < best.found ? one : best), first).source;
  };

  const sourceFor = async (
    question: RegisterQuestion,
    limit: number,
    cursor: Cursor | undefined,
  ): Promise<Source> => {
    if (question.name === undefined) return fromList(question, limit);
    // The pages that follow go on with the word of the first one.
    const words = cursor?.word === undefined ? tellingFirst(question.name) : [cursor.word];
    const sources = words.map((word) => fromWord(question, limit, word));
    const [only] = sources;
    const chosen = sources.length > 1 ? await rarest(sources) : only;
    if (chosen === undefined) throw new Error("a name without a word passed its check");
    return chosen;
  };

  const pick = async (
    question: RegisterQuestion,
    limit: number,
    { partition, word, together, isAnswer }: Source,
    begin: string | undefined,
  ): Promise<RegisterPage> => {
    const rows: RegisterRow[] = [];
    const most = Math.max(limit, mostExamined);
    let after = begin;
    for (let examined = 0; rows.length < limit && examined < most;) {
      const places = await placesIn(partition, after, together + 1);
      const part = places.slice(0, together);
      const found = await rowsOf(part.map(numberAt));
      for (const place of part) {
        if (rows.length === limit) break;
        after = place;
        examined += 1;
        const row = found.get(numberAt(place));
        if (row !== undefined && isAnswer(place, row)) rows.push(row);
      }
      if (places.length === 0 || after === places.at(-1)) return { rows, next: undefined };
    }
    const last = after === undefined ? undefined : { after, ...(word !== undefined && { word }) };
    return { rows, next: last && cursorOf(question, last) };
  };

  /** A page of answers; undefined for a cursor that is none of this question. */
  return async (
    question: RegisterQuestion,
    limit: number,
    cursor: string | undefined,
  ): Promise<RegisterPage | undefined> => {
    const from = cursor === undefined ? undefined : readCursor(cursor, question);
    if (cursor !== undefined && from === undefined) return undefined;
    const number = numberIn(question);
    if (number === undefined) {
      const source = await sourceFor(question, limit, from);
      return pick(question, limit, source, from?.after);
    }
    const rows = [...(await rowsOf([number])).values()].filter((row) => answers(row, question));
    return { rows, next: undefined };
  };
};

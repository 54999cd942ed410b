import { addDays, dayOf } from "#shared/law/dates.ts";
import type { Clock } from "#shared/store/ports.ts";
import type { Watch } from "#shared/store/watch.ts";
import { caseOfKey } from "./places.ts";
import type { CaseFileStore } from "./ports.ts";
import { waitingDays } from "./record.ts";

interface Needs {
  readonly files: Pick<CaseFileStore, "sizeOf" | "copy">;
  readonly watch: Pick<Watch, "expect">;
  readonly clock: Clock;
}

/** What was said last, and whether that is done. */
interface Said {
  readonly what: string;
  readonly done: Promise<void>;
}

/**
 * Files are laid with a case before the case is written, which may come to nothing. So before the
 * first one is, somebody is asked to look at what lies with the case once no application can list it
 * any more that does not by then. Said once for the files of one request.
 */
export const watchedFiles = ({ files, watch, clock }: Needs): Needs["files"] => {
  let last: Said | undefined;

  const ask = (key: string): Promise<void> => {
    const caseId = caseOfKey(key);
    // A file that was announced today waits until the seventh day, and a day more for what is under way.
    const day = addDays(dayOf(clock.now()), waitingDays + 1);
    const what = `${day} ${caseId}`;
    if (last?.what !== what) last = { what, done: watch.expect(caseId, day) };
    return last.done;
  };

  return {
    sizeOf: files.sizeOf,
    copy: async (from, to) => {
      try {
        await ask(to);
      } catch (error) {
        last = undefined;
        throw error;
      }
      await files.copy(from, to);
    },
  };
};

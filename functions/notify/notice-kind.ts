// What a kind of case has to say about its notices, so that they are all sent in one way.
import type { Entry } from "#shared/cases/entry.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { Letter } from "#shared/notices/letter.ts";
import type { NoticeMessage } from "#shared/notices/notice-message.ts";
import type { Recipient } from "#shared/notices/recipient.ts";
import type { Noticed } from "./noticed.ts";

/** A letter that is to go out, and how it is put on record what became of it. */
export interface DueLetter {
  readonly to: Recipient;
  readonly letterIn: (locale: Locale) => Letter;
  /** The mail server took it, by the name that it gave it. */
  readonly recordSent: (messageId: string) => Promise<void>;
  /** The mail server never takes it. */
  readonly recordRefused: () => Promise<void>;
}

/** The letters of a notice that have not been sent yet; or why there are none. */
export type DueLetters = { readonly letters: readonly DueLetter[] } | Noticed;

/** The notice of one entry of a case. */
export interface Notice {
  readonly due: () => Promise<DueLetters>;
  /** Every attempt has failed: whoever was not written to is to be told otherwise (G31). */
  readonly recordFailed: () => Promise<void>;
}

/** The notices of a kind of case. */
export interface NoticeKind<Needs> {
  readonly name: string;
  readonly noticeOf: (
    needs: Needs,
    message: NoticeMessage,
    history: readonly Entry[],
  ) => Notice | Noticed;
}

// What has to be true of a preview once its command was given: what it told has come to pass, to the letter.
import { expect } from "vitest";
import type * as z from "zod";
import type { OutgoingMail } from "#shared/adapters/mail.ts";
import type { letterViewSchema } from "#shared/letters/letter-view.ts";

type LetterView = z.output<typeof letterViewSchema>;

/** Every mail that was sent is the letter that was shown, in the languages that were named, and no other is. */
export const expectSent = (
  letters: readonly LetterView[],
  mails: readonly OutgoingMail[],
): void => {
  const shown = letters.filter(({ sent }) => sent);
  expect(mails).toHaveLength(shown.length);
  for (const [place, letter] of shown.entries()) {
    const [preferred = "kk"] = letter.languages;
    expect(mails[place]?.subject).toBe(letter[preferred].subject);
    for (const locale of letter.languages)
      expect(mails[place]?.text).toContain(letter[locale].text);
    const parts = letter.languages.map((locale) => letter[locale].text.length);
    const least = parts.reduce((sum, length) => sum + length, 0);
    // Nothing but the letters and the names of their languages stands in a mail.
    expect(mails[place]?.text.length).toBeLessThan(least + 100 * parts.length);
  }
};

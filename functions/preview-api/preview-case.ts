import { problemOf } from "#shared/http/refusal.ts";
import { previewCaseCommand } from "#shared/http/routes/preview.ts";
import { signedOnCases } from "#shared/http/routes/signed-commands.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { Locale } from "#shared/law/languages.ts";
import { viewLetter } from "#shared/letters/letter-view.ts";
import { registrationLetters } from "#shared/letters/registration-letters.ts";
import { letterOf } from "#shared/notices/letter.ts";
import { giveToCase } from "#shared/orders/give-to-case.ts";
import type { Registration } from "#shared/registration/state.ts";
import { viewTimeline } from "#shared/registration/view/timeline-view.ts";
import { stateWords } from "#shared/registration/view/words.ts";
import type { Desk, LoadedCase } from "#shared/store/desk.ts";
import { findCaseOfUnit } from "#shared/store/find-of-unit.ts";
import { rehearsing } from "#shared/store/rehearsal.ts";
import { showPreview, type Reading } from "./changes.ts";
import type { PreviewNeeds } from "./needs.ts";
import { needsSignature } from "./needs-signature.ts";

const readingOf = (
  { state: { state, terms, edition, savedAt }, entries }: LoadedCase<Registration>,
  locale: Locale,
): Reading => ({
  state,
  text: stateWords[state][locale],
  terms,
  edition,
  from: savedAt,
  timeline: viewTimeline(entries, locale),
});

/** The letters of the last entry, if it is to be told. */
const lettersOf = async (
  { listing }: PreviewNeeds,
  desk: Desk,
  { caseId, entries }: LoadedCase<Registration>,
) => {
  const told = await registrationLetters({ desk, listing }, caseId, entries);
  if (told.prepared === "cannot") {
    return { letters: [], ...(told.why !== "nothing-to-tell" && { untold: told.why }) };
  }
  const letters = told.letters.map(({ record, to, organization }) =>
    viewLetter({
      to: organization === undefined ? "supplier" : "organization",
      recipient: to,
      organization,
      letterIn: (locale) => letterOf(record, locale),
    }),
  );
  return { letters };
};

/**
 * What an official's command on a case of the own territory would do: it is given at a desk that keeps nothing, and the letters are
 * made as they are when they are sent. What it would be refused for, it is refused for here.
 */
export const previewCase =
  (needs: PreviewNeeds): Handle<typeof previewCaseCommand.request> =>
  async ({ path, body: command }, circumstance) => {
    const { caller, locale, requestId } = circumstance;
    const desk = rehearsing(needs.desk);
    const found = await findCaseOfUnit(desk.cases, path.id, caller);
    if (found === undefined) return { problem: "not-found" };
    const signature = await needsSignature(desk, signedOnCases, command, caller.id);
    if (typeof signature === "object") return signature;
    const order = { found, command, key: requestId, attest: undefined };
    const outcome = await giveToCase(desk, order, circumstance);
    if ("problem" in outcome) return outcome;
    if (outcome.done === "refused") return problemOf(outcome.refusal);
    const rehearsed = {
      caseId: found.caseId,
      signature,
      mayBeLookedAtAgain: false,
      before: readingOf(found, locale),
      after: readingOf(outcome.loaded, locale),
      told:
        outcome.done === "accepted"
          ? await lettersOf(needs, desk, outcome.loaded)
          : { letters: [] },
    };
    return showPreview(needs, previewCaseCommand, rehearsed, circumstance);
  };

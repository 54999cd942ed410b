import { assistanceCommands } from "#shared/assistance/rows.ts";
import { letterOf } from "#shared/assistance/letters/letter.ts";
import { prepareLetters } from "#shared/assistance/letters/prepare.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import { stateWords } from "#shared/assistance/view/state-words.ts";
import { viewTimeline } from "#shared/assistance/view/timeline-view.ts";
import { assistanceProblemOf } from "#shared/http/assistance-refusal.ts";
import { previewAssistanceCommand } from "#shared/http/routes/preview.ts";
import { signedOnAssistance } from "#shared/http/routes/signed-commands.ts";
import type { Handle } from "#shared/http/serve.ts";
import { dayOf } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import { viewLetter } from "#shared/letters/letter-view.ts";
import { giveToAssistance } from "#shared/orders/give-to-assistance.ts";
import type { Desk, LoadedCase } from "#shared/store/desk.ts";
import { findAssistance } from "#shared/store/find-assistance.ts";
import { providerNameIn } from "#shared/store/listed-provider.ts";
import { openingWith } from "#shared/store/opening.ts";
import { rehearsing } from "#shared/store/rehearsal.ts";
import { showPreview, type Reading } from "./changes.ts";
import type { PreviewNeeds } from "./needs.ts";
import { needsSignature } from "./needs-signature.ts";

const readingOf = (
  { state: { state, terms, edition, receivedAt }, entries }: LoadedCase<Assistance>,
  locale: Locale,
): Reading => ({
  state,
  text: stateWords[state][locale],
  terms,
  edition,
  from: receivedAt,
  timeline: viewTimeline(entries, locale),
});

/** Those decisions of which some are drawn for another pair of eyes (L114-4.1.3). */
const drawnAmong: ReadonlySet<string> = new Set(["decideProvide", "decideRefuse"]);

/** The letters of the last entry, if it is to be told, to whoever would get one now (L114-15.3a). */
const lettersOf = async (
  { register, calendar: current }: PreviewNeeds,
  desk: Desk,
  { entries }: LoadedCase<Assistance>,
) => {
  const calendar = await current();
  const told = await prepareLetters(
    { history: entries, sequence: entries.length, on: dayOf(desk.clock.now()) },
    { opens: openingWith(desk), calendar, nameOf: providerNameIn(register) },
  );
  if (told.prepared === "nothing") {
    return { letters: [], ...(told.why !== "nothing-to-tell" && { untold: told.why }) };
  }
  const letters = told.letters.map(({ to, recipient, record }) =>
    viewLetter({ to, recipient, letterIn: (locale) => letterOf(record, locale) }),
  );
  return { letters };
};

/**
 * What a command on an application for services would do: it is given at a desk that keeps nothing, and the letters are made as they
 * are when they are sent. What it would be refused for, it is refused for here. Whether a decision would be drawn for a second look
 * nobody is to know before, so it is rehearsed as one that is not.
 */
export const previewAssistance =
  (needs: PreviewNeeds): Handle<typeof previewAssistanceCommand.request> =>
  async ({ path, body: command }, circumstance) => {
    const { caller, locale, requestId } = circumstance;
    const desk = rehearsing(needs.desk);
    const named = assistanceCommands.find((one) => one === command.name);
    const found = await findAssistance(desk, path.id, caller, named);
    if (found === undefined) return { problem: "not-found" };
    // Whoever was invited reads, and does nothing.
    if (found.roles.length === 0) return { problem: "role-not-allowed" };
    const signature = await needsSignature(desk, signedOnAssistance, command, caller.id);
    if (typeof signature === "object") return signature;
    const outcome = await giveToAssistance(
      { ...needs, desk, isDrawn: () => false },
      { found, command, key: requestId, attest: undefined },
      circumstance,
    );
    if (outcome.done === "refused") return assistanceProblemOf(outcome.refusal, locale);
    const rehearsed = {
      caseId: found.loaded.caseId,
      signature,
      mayBeLookedAtAgain: drawnAmong.has(command.name),
      before: readingOf(found.loaded, locale),
      after: readingOf(outcome.loaded, locale),
      told:
        outcome.done === "accepted"
          ? await lettersOf(needs, desk, outcome.loaded)
          : { letters: [] },
    };
    return showPreview(needs, previewAssistanceCommand, rehearsed, circumstance);
  };

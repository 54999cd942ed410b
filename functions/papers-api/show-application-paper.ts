import type { CurrentCalendar } from "#shared/adapters/calendar.ts";
import type { LetterTo } from "#shared/assistance/events-parts.ts";
import { isOfTheOffice } from "#shared/assistance/disclosure.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { letterTold } from "#shared/assistance/letters/told-letter.ts";
import { isWithheldFrom } from "#shared/assistance/portal-access.ts";
import type { Entry } from "#shared/cases/entry.ts";
import { readerOf } from "#shared/http/reader.ts";
import { getApplicationPaper, getAssistancePaper } from "#shared/http/routes/papers.ts";
import type { Handle } from "#shared/http/serve.ts";
import { dayOf } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import { applicationLetterPaper } from "#shared/papers/application-letter.ts";
import type { Paper } from "#shared/papers/paper.ts";
import { isDecided, provisionReceiptPaper } from "#shared/papers/provision-receipt.ts";
import type { Desk } from "#shared/store/desk.ts";
import type { Register } from "#shared/store/dynamo-register.ts";
import { findAssistance } from "#shared/store/find-assistance.ts";
import { providerNameIn } from "#shared/store/listed-provider.ts";
import { openingWith } from "#shared/store/opening.ts";
import { findOwnApplication, type OwnCase } from "#shared/store/own-application.ts";
import { languageOf } from "./answer.ts";
import { givePaper, type GivingNeeds } from "./give-paper.ts";

interface Needs extends GivingNeeds {
  readonly desk: Pick<Desk, "cases" | "seal" | "clock">;
  readonly calendar: CurrentCalendar;
  readonly register: Pick<Register, "get">;
}

/** Which paper is asked for: the latest, unless its entry is named. */
interface Asked {
  readonly sequence: number | undefined;
  readonly locale: Locale;
}

const letterOf = async (
  { desk, calendar, register }: Needs,
  entries: readonly Entry[],
  to: LetterTo | undefined,
  { sequence, locale }: Asked,
): Promise<Paper | undefined> => {
  const record = await letterTold(
    entries,
    { sequence, to },
    { opens: openingWith(desk), calendar: await calendar(), nameOf: providerNameIn(register) },
  );
  return record && applicationLetterPaper(record, locale);
};

/** The receipt of the last decision, or of the one of an entry. */
const receiptOf = (entries: readonly Entry[], { sequence, locale }: Asked): Paper | undefined => {
  const [last] = entries
    .filter((entry) => sequence === undefined || entry.sequence === sequence)
    .flatMap((entry) =>
      entry.events
        .map((raw) => assistanceKind.parseEvent(raw))
        .filter(isDecided)
        .map((decided) => ({ decided, entry })),
    )
    .slice(-1);
  return last && provisionReceiptPaper(last, locale);
};

/**
 * A letter as it was told, or the receipt of a decision, for the executive body that has the case: to hand over to whoever has no
 * address, and to see what a decision rests on (L114-15.3a, L114-15.1).
 */
export const showAssistancePaper =
  (needs: Needs): Handle<typeof getAssistancePaper.request> =>
  async ({ path, query, headers }, circumstance) => {
    const found = await findAssistance(needs.desk, path.id, circumstance.caller);
    if (found === undefined) return { problem: "not-found" };
    if (!isOfTheOffice(found.roles)) return { problem: "role-not-allowed" };
    const { caseId, entries } = found.loaded;
    const { sequence, to, reason: why } = query;
    const asked = { sequence, locale: languageOf(query.lang, circumstance.locale) };
    const paper =
      path.paper === "letter"
        ? await letterOf(needs, entries, to, asked)
        : receiptOf(entries, asked);
    const reader = readerOf(getAssistancePaper, circumstance);
    const ifNoneMatch = headers["if-none-match"];
    return givePaper(needs, paper, {
      caseId,
      name: path.paper,
      sequence,
      ifNoneMatch,
      reader,
      why,
    });
  };

/** By which name letters are to somebody at the portal: to a representative those to whoever applied, to the first person the own; to nobody else any. */
const addresseeOf = ({ by, form }: OwnCase, acting: string): LetterTo | undefined => {
  if (by === "representative") return "applicant";
  if (by === "minor" || form.people[0]?.iin !== acting) return undefined;
  return form.representative === undefined ? "applicant" : "person";
};

/**
 * A letter for the one whom it was to, through the portal (L114-12.1.2, L114-13.2, L114-15.3a): none once a representative acts no
 * more or is in question, and none of a case that was ever handed over to the confidential track (G47).
 */
export const showApplicationPaper =
  (needs: Needs): Handle<typeof getApplicationPaper.request> =>
  async ({ path, query, headers }, circumstance) => {
    const { caller } = circumstance;
    const acting = headers["acting-person"];
    const today = dayOf(needs.desk.clock.now());
    const own = await findOwnApplication(needs.desk, { id: path.id, caller, acting }, today);
    if (own === undefined) return { problem: "not-found" };
    const { caseId, state, entries } = own.loaded;
    const to = addresseeOf(own, acting);
    if (to === undefined || isWithheldFrom(own.by, state, entries, today))
      return { problem: "not-found" };
    const { sequence, lang } = query;
    const asked = { sequence, locale: languageOf(lang, circumstance.locale) };
    const paper = await letterOf(needs, entries, to, asked);
    const reader = readerOf(getApplicationPaper, circumstance);
    const ifNoneMatch = headers["if-none-match"];
    return givePaper(needs, paper, { caseId, name: path.paper, sequence, ifNoneMatch, reader });
  };

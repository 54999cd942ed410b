import type { Reader } from "#shared/access/record-read.ts";
import type { ReadReason } from "#shared/access/record.ts";
import { findCaseOfUnit } from "#shared/store/find-of-unit.ts";
import { readerOf } from "#shared/http/reader.ts";
import type { Reply } from "#shared/http/reply.ts";
import { getCasePaper, getRegistrationPaper } from "#shared/http/routes/papers.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { Input } from "#shared/http/route.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { Desk } from "#shared/store/desk.ts";
import { openingWith } from "#shared/store/opening.ts";
import { languageOf } from "./answer.ts";
import { paperOf } from "./case-papers.ts";
import { findCaseOfPortal, type FoundCase } from "./find.ts";
import { givePaper, type GivingNeeds } from "./give-paper.ts";

interface PaperNeeds extends GivingNeeds {
  readonly desk: Pick<Desk, "cases" | "seal">;
}

/** Who is to be shown a paper, in which language unless he names one, and why if he says so. */
interface Showing {
  readonly reader: Reader;
  readonly locale: Locale;
  readonly why?: ReadReason | undefined;
}

type Asked = Input<typeof getCasePaper.request> | Input<typeof getRegistrationPaper.request>;

const show = async (
  needs: PaperNeeds,
  found: FoundCase | undefined,
  { path, query, headers }: Asked,
  { reader, locale, why }: Showing,
): Promise<Reply> => {
  if (found === undefined) return { problem: "not-found" };
  const { paper: name } = path;
  const { sequence } = query;
  const opens = openingWith(needs.desk);
  const paper = await paperOf(found, { name, sequence }, opens, languageOf(query.lang, locale));
  const ifNoneMatch = headers["if-none-match"];
  return givePaper(needs, paper, {
    caseId: found.caseId,
    name,
    sequence,
    ifNoneMatch,
    reader,
    why,
  });
};

/** A paper of a case, for an official of its unit (R377-A1, R377-A2, R377-A3, R377-28c). */
export const showCasePaper =
  (needs: PaperNeeds): Handle<typeof getCasePaper.request> =>
  async (asked, circumstance) => {
    const { caller, locale } = circumstance;
    const found = await findCaseOfUnit(needs.desk.cases, asked.path.id, caller);
    const reader = readerOf(getCasePaper, circumstance);
    return show(needs, found, asked, { reader, locale, why: asked.query.reason });
  };

/** A paper of a registration, for the portal that filed it. */
export const showRegistrationPaper =
  (needs: PaperNeeds): Handle<typeof getRegistrationPaper.request> =>
  async (asked, circumstance) => {
    const { caller, locale } = circumstance;
    const found = await findCaseOfPortal(needs.desk.cases, asked.path.id, caller);
    return show(needs, found, asked, {
      reader: readerOf(getRegistrationPaper, circumstance),
      locale,
    });
  };

import { findCaseOfUnit } from "#shared/store/find-of-unit.ts";
import type { Reply } from "#shared/http/reply.ts";
import type { getCasePaper, getRegistrationPaper } from "#shared/http/routes/papers.ts";
import type { Circumstance, Handle } from "#shared/http/serve.ts";
import type { Input } from "#shared/http/route.ts";
import type { Print } from "#shared/papers/print.ts";
import type { Desk } from "#shared/store/desk.ts";
import { answerPaper, languageOf } from "./answer.ts";
import { paperOf } from "./case-papers.ts";
import { findCaseOfPortal, openingWith, type FoundCase } from "./find.ts";

export interface PaperNeeds {
  readonly desk: Pick<Desk, "cases" | "seal">;
  readonly print: Print;
}

type Asked = Input<typeof getCasePaper.request> | Input<typeof getRegistrationPaper.request>;

const show = async (
  { desk, print }: PaperNeeds,
  found: FoundCase | undefined,
  { path, query, headers }: Asked,
  { locale }: Circumstance,
): Promise<Reply> => {
  if (found === undefined) return { problem: "not-found" };
  const asked = { name: path.paper, sequence: query.sequence };
  const paper = await paperOf(found, asked, openingWith(desk), languageOf(query.lang, locale));
  if (paper === undefined) return { problem: "not-found" };
  const name = `${path.paper}-${found.caseId}`;
  return answerPaper(print, { paper, name, ifNoneMatch: headers["if-none-match"] });
};

/** A paper of a case, for an official of its unit (R377-A1, R377-A2, R377-A3, R377-28c). */
export const showCasePaper =
  (needs: PaperNeeds): Handle<typeof getCasePaper.request> =>
  async (asked, circumstance) => {
    const found = await findCaseOfUnit(needs.desk.cases, asked.path.id, circumstance.caller);
    return show(needs, found, asked, circumstance);
  };

/** A paper of a registration, for the portal that filed it. */
export const showRegistrationPaper =
  (needs: PaperNeeds): Handle<typeof getRegistrationPaper.request> =>
  async (asked, circumstance) => {
    const found = await findCaseOfPortal(needs.desk.cases, asked.path.id, circumstance.caller);
    return show(needs, found, asked, circumstance);
  };

import type { Assistance } from "#shared/assistance/state.ts";
import { listedIn } from "#shared/documents/listed.ts";
import type { Listed } from "#shared/documents/resolve.ts";
import type { Problem } from "#shared/http/reply.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { LoadedCase } from "#shared/store/desk.ts";
import { attachDocuments, type FileNeeds } from "./attached.ts";

/** Who brings papers to a case, and when. */
interface Bringing {
  /** The client or the official that uploaded them. */
  readonly callerId: string;
  readonly now: Instant;
  readonly locale: Locale;
}

/** Papers that are brought to an application later are those of its case before it names them (L114-12.2.1). */
export const attachSupplement = async (
  needs: FileNeeds,
  { caseId, entries }: Pick<LoadedCase<Assistance>, "caseId" | "entries">,
  listed: readonly Listed[],
  { callerId, now, locale }: Bringing,
): Promise<Problem | undefined> =>
  attachDocuments(needs, {
    listing: { callerId, caseId, now, has: listedIn(entries) },
    listed,
    pointer: "/documents",
    locale,
  });

import type { Locale } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { checkRules } from "#shared/registration/checks.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import { claimWords, reproachWords } from "#shared/registration/view/claim-words.ts";
import { conditionWordsOf } from "#shared/registration/view/condition-words.ts";
import { systemWords } from "#shared/checks/words.ts";
import type { Block } from "./block.ts";
import type { Considered, Reproached } from "./reason-record.ts";
import { itemOf, listOf, say } from "./speech.ts";
import { confidentialWords, evidenceWords, words } from "./words.ts";

/** The grounds of a refusal, each with what it names (R377-27.1 to R377-27.7, R377-28c). */
export const groundsIn = (claims: readonly GroundClaim[], locale: Locale): readonly Block[] =>
  listOf(
    words.grounds[locale],
    claims.map((claim) => itemOf(claimWords(claim), locale, claim.ground)),
  );

/** The conditions of inclusion that were met, or were not. */
export const conditionsIn = (
  title: string,
  ids: readonly ProvisionId[],
  locale: Locale,
): readonly Block[] =>
  listOf(
    title,
    ids.map((id) => itemOf(conditionWordsOf(id), locale, id)),
  );

/** The requirement of a Standard that is or may be not met (R377-32.4, R377-33). */
export const reproachIn = (title: string, reproach: Reproached, locale: Locale): readonly Block[] =>
  listOf(title, [itemOf(reproachWords(reproach), locale, "R377-33")]);

/**
 * The answers of state systems. What one said about a person's past or health is not written into a
 * mail, which others may read; the person sees it in the case.
 */
export const evidenceIn = (evidence: Considered["evidence"], locale: Locale): readonly Block[] =>
  listOf(
    words.evidence[locale],
    evidence.map(({ system, value, reference }) => {
      const answer = checkRules[system].confidential ? confidentialWords : evidenceWords[value];
      return say(words.evidenceItem, locale, {
        system: systemWords[system][locale],
        value: answer[locale],
        reference,
      });
    }),
  );

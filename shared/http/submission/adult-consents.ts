// The consents that adults of a family gave by their own signatures (L114-0.PRE, G39).
import * as z from "zod";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import type { CaseId, Digest } from "#shared/cases/entry.ts";
import { judgeConsent, type JudgedConsent } from "#shared/evidence/consents.ts";
import { fieldErrorOf, type FieldError } from "#shared/http/field-errors.ts";
import type { Problem } from "#shared/http/reply.ts";
import { authorityUnavailable, signatureReasons } from "#shared/http/signature-reasons.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { ClaimStore } from "#shared/store/ports.ts";
import type { Trusting } from "./signed.ts";

/** A consent that holds, by the place of the person in the application. */
interface GivenConsent {
  readonly place: number;
  readonly mark: Digest;
}

interface Sent {
  /** The body as it came: what was signed is what was sent, field by field. */
  readonly body: string;
  readonly form: ApplicationForm;
  /** The number of whoever applies; undefined for somebody who has none and applies on paper. */
  readonly applicant: string | undefined;
}

const sentSchema = z.looseObject({
  application: z.looseObject({
    people: z.array(z.looseObject({ consent: z.unknown().optional() })),
  }),
});

const pointerTo = (place: number) => `/application/people/${place}/consent/signature`;

const codes = {
  invalid: "consent-signature-invalid",
  "signer-differs": "consent-signer-differs",
} as const;

type Judged = JudgedConsent & { readonly place: number };
type Wrong = Extract<Judged, { readonly why: keyof typeof codes }>;
type InDoubt = Extract<Judged, { readonly why: "undetermined" }>;

const isWrong = (one: Judged): one is Wrong => !one.given && one.why !== "undetermined";
const isInDoubt = (one: Judged): one is InDoubt => !one.given && one.why === "undetermined";

const invalid = (wrong: readonly Wrong[], locale: Locale): Problem => ({
  problem: "request-invalid",
  errors: wrong.map(({ place, why }) => fieldErrorOf("body", pointerTo(place), codes[why], locale)),
  with: {
    reasons: wrong.flatMap(({ place, reasons }) =>
      signatureReasons(reasons, locale).reasons.map((one) => ({
        pointer: pointerTo(place),
        ...one,
      })),
    ),
  },
});

/**
 * Judges the consents that come with an application. What is wrong is told all at once; while an authority does not answer,
 * nothing is recorded, for a consent in doubt is none yet: a consent on paper is the way meanwhile.
 */
export const judgeConsents = async (
  trusting: Trusting,
  { body, form, applicant }: Sent,
  { at, locale }: { readonly at: Instant; readonly locale: Locale },
): Promise<{ readonly given: readonly GivenConsent[] } | Problem> => {
  const { people: sent } = sentSchema.parse(JSON.parse(body)).application;
  const judged = await Promise.all(
    form.people.map(async ({ iin, name, consent }, place): Promise<readonly Judged[]> => {
      if (consent?.by !== "signature" || iin === undefined) return [];
      // One that names nobody could be shown by anybody (docs/adr/0045).
      if (applicant === undefined) return [{ given: false, why: "invalid", reasons: [], place }];
      const { consent: _, ...person } = sent[place] ?? {};
      const { version, signature } = consent;
      const one = { version, person, applicant, signature, iin, name };
      return [{ ...(await judgeConsent(trusting, one, at)), place }];
    }),
  );
  const all = judged.flat();
  const wrong = all.filter(isWrong);
  if (wrong.length > 0) return invalid(wrong, locale);
  const inDoubt = all.filter(isInDoubt);
  if (inDoubt.length > 0) {
    const doubts = new Set(inDoubt.flatMap(({ reasons }) => reasons));
    return authorityUnavailable([...doubts], locale);
  }
  return { given: all.flatMap((one) => (one.given ? [one] : [])) };
};

interface Marks {
  /** The mark of the signature under the application itself; none where it was signed on paper. */
  readonly application?: Digest;
  readonly given: readonly GivenConsent[];
}

/**
 * Claims the signatures of an application and of its consents for its case: each serves one case only, under whatever key of a
 * request it comes again (L114-13.1b, G39).
 */
export const claimMarks = async (
  claims: ClaimStore,
  caseId: CaseId,
  { application, given }: Marks,
  { at, locale }: { readonly at: Instant; readonly locale: Locale },
): Promise<Problem | undefined> => {
  const isUsed = async (what: string, mark: Digest): Promise<boolean> => {
    const { claimed } = await claims.claim(`${what}#${mark}`, caseId, caseId, at);
    return claimed === "other";
  };
  if (application !== undefined && (await isUsed("application", application))) {
    return { problem: "signature-used" };
  }
  const errors: FieldError[] = [];
  for (const { place, mark } of given) {
    if (await isUsed("consent", mark)) {
      errors.push(fieldErrorOf("body", pointerTo(place), "consent-signature-used", locale));
    }
  }
  return errors.length === 0 ? undefined : { problem: "request-invalid", errors };
};

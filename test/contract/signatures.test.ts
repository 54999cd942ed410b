import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { keyOfSample, sampleCases } from "#setup/sample-orders.ts";
import {
  applicationFormSchema,
  type ApplicationForm,
} from "#shared/assistance/forms/application.ts";
import { judgeConsent } from "#shared/evidence/consents.ts";
import { orderBytesOf } from "#shared/evidence/attest.ts";
import {
  signedOnAssistance,
  signedOnCases,
  signedOnCommissions,
  signedOnSittings,
} from "#shared/http/routes/signed-commands.ts";
import { samplesIn } from "#setup/openapi/samples.ts";
import { instantAt } from "#shared/law/dates.ts";
import { applicantOf } from "#shared/registration/forms/identifier.ts";
import { removalFormSchema } from "#shared/registration/forms/removal.ts";
import { supplierFormSchema } from "#shared/registration/forms/supplier.ts";
import { actsFor, type SigningApplicant } from "#shared/signature/acts-for.ts";
import { signedBytesOf } from "#shared/signature/canonical.ts";
import { readTrustAnchors } from "#shared/signature/certificate.ts";
import { verifyDetached } from "#shared/signature/verify.ts";

const folder = join(import.meta.dirname, "..", "..", "events", "samples");

/** The authority that issued the certificates of everybody who signed a sample. */
const trust = readTrustAnchors(readFileSync(join(folder, "authority.pem"), "utf8"));

/** Halfway through the years of the authority: its certificates run as long as it does. */
const at = instantAt(
  trust.map(({ notBefore, notAfter }) => (notBefore + notAfter) / 2).at(0) ?? Number.NaN,
);

/** Who has to have signed, by the route that takes the submission. */
const applicantIn: Readonly<Record<string, (application: unknown) => SigningApplicant>> = {
  createRegistration: (application) => supplierIn(application),
  changeRegistration: (application) => supplierIn(application),
  applyForRemoval: (application) => applicantOf(removalFormSchema.parse(application)),
  createApplication: (application) => signingIn(applicationFormSchema.parse(application)),
};

/** The person, or whoever represents (L114-13.1b, L114-13.2). */
const signingIn = ({ people, representative }: ApplicationForm): SigningApplicant => {
  if (representative === undefined) return { iin: people[0]?.iin, name: people[0]?.name };
  return "bin" in representative ? { bin: representative.bin } : representative;
};

const supplierIn = (application: unknown): SigningApplicant => {
  const form = supplierFormSchema.parse(application);
  return { ...applicantOf(form), name: form.supplier === "specialist" ? form.name : form.head };
};

const sampleSchema = z.strictObject({ application: z.unknown(), signature: z.string() });

const samplesOf = samplesIn(folder);
const all = Object.entries(applicantIn).flatMap(([route, applicantOfSample]) =>
  Object.entries(samplesOf(route)).map(([scenario, body]) => ({
    route,
    scenario,
    ...sampleSchema.parse(body),
    applicantOfSample,
  })),
);

const judge = (signature: string, application: unknown) =>
  verifyDetached({ signature, content: signedBytesOf(application), at, trust });

const orderSchema = z.looseObject({ name: z.string(), signature: z.string().optional() });

const orders = (
  [
    ["giveCaseCommand", sampleCases.registration, signedOnCases],
    ["giveSittingCommand", sampleCases.sitting, signedOnSittings],
    ["giveCommissionCommand", sampleCases.commission, signedOnCommissions],
    ["giveAssistanceCommand", sampleCases.assistance, signedOnAssistance],
  ] as const
).flatMap(([route, caseId, names]) =>
  Object.entries(samplesOf(route)).map(([scenario, body]) => {
    const { signature, ...command } = orderSchema.parse(body);
    const isToBeSigned = names.some((name) => name === command.name);
    return { route, scenario, caseId, signature, command, isToBeSigned };
  }),
);

describe("the commands of officials in the samples", () => {
  it.each(orders)(
    "R377-25, R377-28d: $route/$scenario is signed where it has to be, over its case, key and command",
    async ({ scenario, caseId, signature, command, isToBeSigned }) => {
      expect(signature !== undefined).toBe(isToBeSigned);
      if (signature === undefined) return;
      const judged = (key: string) => {
        const content = orderBytesOf({ caseId, key, command });
        return verifyDetached({ signature, content, at, trust });
      };
      expect((await judged(keyOfSample(scenario))).verdict).toBe("valid");
      expect((await judged("another-key")).verdict).toBe("invalid");
    },
  );
});

const applicationSchema = z.looseObject({
  people: z.array(z.looseObject({ consent: z.looseObject({ by: z.string() }).optional() })),
});

/** The consents that adults gave by their own signatures, with what each is over. */
const consents = Object.entries(samplesOf("createApplication")).flatMap(([scenario, body]) => {
  const { application } = sampleSchema.parse(body);
  const form = applicationFormSchema.parse(application);
  const { iin, bin } = signingIn(form);
  return applicationSchema.parse(application).people.flatMap(({ consent: _, ...person }, place) => {
    const read = form.people[place];
    if (read?.consent?.by !== "signature" || read.iin === undefined) return [];
    const { version, signature } = read.consent;
    const given = { version, person, applicant: bin ?? iin ?? "", signature };
    return [{ scenario, place, given: { ...given, iin: read.iin, name: read.name } }];
  });
});

describe("the consents in the samples", () => {
  it("L114-0.PRE, G39: are there", () => {
    expect(consents).not.toEqual([]);
  });

  it.each(consents)(
    "L114-0.PRE, G39: $scenario: that of person $place is the own, to whoever applies",
    async ({ given }) => {
      const trusting = { verify: verifyDetached, trust };
      expect(await judgeConsent(trusting, given, at)).toMatchObject({ given: true });
      const another = { ...given, applicant: "850514100018" };
      expect(await judgeConsent(trusting, another, at)).toMatchObject({ given: false });
    },
  );
});

describe("the signatures of the samples", () => {
  it("stand under a sample of every route that takes a signed submission", () => {
    const routes = new Set(all.map(({ route }) => route));
    expect([...routes]).toEqual(Object.keys(applicantIn));
  });

  it.each(all)(
    "R377-7b, R377-15b, R377-32.1b, L114-13.1b: $route/$scenario is signed by its applicant",
    async ({ application, signature, applicantOfSample }) => {
      const verdict = await judge(signature, application);
      if (verdict.verdict !== "valid") throw new Error(verdict.reasons.join());
      expect(actsFor(verdict.signer, applicantOfSample(application))).toBe("yes");
    },
  );

  it.each(all)(
    "$route/$scenario with another application is invalid",
    async ({ application, signature }) => {
      const changed = { ...z.looseObject({}).parse(application), added: true };
      expect(await judge(signature, changed)).toEqual({
        verdict: "invalid",
        reasons: ["content-differs"],
      });
    },
  );

  it("R377-7b: are all different: one signature serves one submission", async () => {
    const verdicts = await Promise.all(
      all.map(({ signature, application }) => judge(signature, application)),
    );
    const marks = verdicts.map((verdict) => (verdict.verdict === "valid" ? verdict.mark : ""));
    expect(new Set(marks).size).toBe(all.length);
  });
});

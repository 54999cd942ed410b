// Signs the samples of applications for services: the consents of the adults of a family first, then the application with them.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import {
  applicationFormSchema,
  type ApplicationForm,
} from "#shared/assistance/forms/application.ts";
import { consentBytesOf } from "#shared/evidence/consents.ts";
import { signedBytesOf } from "#shared/signature/canonical.ts";
import type { Authority } from "#shared/state-systems/authority/authority.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";
import { sampleHead } from "./sample-orders.ts";

const applicationSchema = z.looseObject({
  people: z.array(z.looseObject({ consent: z.looseObject({ by: z.string() }).optional() })),
});
const sampleSchema = z.looseObject({ application: applicationSchema });

const numberOf = (iin: string | undefined): string => {
  if (iin === undefined) throw new Error("somebody signs a sample without a number");
  return iin;
};

/** Who signs an application: the first person, or whoever represents. */
const signerOf = (authority: Authority, { people, representative }: ApplicationForm) => {
  const [person] = people;
  if (representative !== undefined && "bin" in representative) {
    const { bin } = representative;
    return {
      number: bin,
      identity: authority.issueOrganization({ ...sampleHead, bin, role: "head" }),
    };
  }
  const named = representative ?? person;
  if (named === undefined) throw new Error("an application of nobody");
  const iin = numberOf(named.iin);
  return { number: iin, identity: authority.issuePerson({ ...named.name, iin }) };
};

/** Signs every sample of a folder anew. */
export const signApplications = (folder: string, authority: Authority): void => {
  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    const { application } = sampleSchema.parse(JSON.parse(readFileSync(path, "utf8")));
    const form = applicationFormSchema.parse(application);
    const { number: applicant, identity } = signerOf(authority, form);
    const people = application.people.map((sent, place) => {
      const { consent, ...person } = sent;
      const read = form.people[place];
      if (read?.consent?.by !== "signature") return sent;
      const own = authority.issuePerson({ ...read.name, iin: numberOf(read.iin) });
      const { version } = read.consent;
      const signature = sign(own, consentBytesOf({ version, person, applicant })).base64;
      return { ...person, consent: { ...consent, signature } };
    });
    const whole = { ...application, people };
    const { base64 } = sign(identity, signedBytesOf(whole));
    writeFileSync(path, `${JSON.stringify({ application: whole, signature: base64 }, null, 2)}\n`);
    console.log(`signed ${path}`);
  }
};

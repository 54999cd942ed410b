// Signs the samples of submissions anew, after their applications were edited: with a test authority
// made for this run, whose certificate is kept beside them and whose keys are not. The exchanges with
// the state systems are recorded anew as well.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { instantAt } from "#shared/law/dates.ts";
import { removalFormSchema } from "#shared/registration/forms/removal.ts";
import { supplierFormSchema, type SupplierForm } from "#shared/registration/forms/supplier.ts";
import type { RemovalForm } from "#shared/registration/forms/removal.ts";
import { signedBytesOf } from "#shared/signature/canonical.ts";
import { createAuthority } from "#shared/state-systems/authority/authority.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";
import { signXml, wrapped } from "#shared/state-systems/authority/sign-xml.ts";
import { orderBytesOf } from "#shared/evidence/attest.ts";
import {
  signedOnAssistance,
  signedOnCases,
  signedOnCommissions,
  signedOnSittings,
} from "#shared/http/routes/signed-commands.ts";
import { keyOfSample, sampleCases, sampleHead } from "./sample-orders.ts";
import { recordExchanges } from "./record-exchanges.ts";
import { signApplications } from "./sign-applications.ts";

const folder = join(dirname(import.meta.dirname), "events", "samples");
const authority = createAuthority(instantAt(Date.now()), { name: "Authority of the samples" });

const signerOf = (form: SupplierForm | RemovalForm) => {
  const named =
    "supplier" in form && form.supplier === "specialist"
      ? form.name
      : "supplier" in form && form.supplier === "organization"
        ? form.head
        : sampleHead;
  const { bin } = "bin" in form ? form : { bin: undefined };
  return bin === undefined
    ? authority.issuePerson({ ...named, iin: form.iin ?? sampleHead.iin })
    : authority.issueOrganization({ ...named, iin: sampleHead.iin, bin, role: "head" });
};

const sampleSchema = z.looseObject({ application: z.unknown() });

const routes = {
  createRegistration: supplierFormSchema,
  changeRegistration: supplierFormSchema,
  applyForRemoval: removalFormSchema,
} as const;

for (const [route, schema] of Object.entries(routes)) {
  for (const name of readdirSync(join(folder, route))) {
    const path = join(folder, route, name);
    const { application } = sampleSchema.parse(JSON.parse(readFileSync(path, "utf8")));
    const identity = signerOf(schema.parse(application));
    const content = signedBytesOf(application);
    // One form of a signature is as good as the other.
    const signature = name.endsWith("-xml.json")
      ? signXml(identity, wrapped(content))
      : sign(identity, content).base64;
    writeFileSync(path, `${JSON.stringify({ application, signature }, null, 2)}\n`);
    console.log(`signed ${route}/${name}`);
  }
}
signApplications(join(folder, "createApplication"), authority);

/** Every order of an official in the samples is given on one case of its kind. */
const cases = {
  giveCaseCommand: sampleCases.registration,
  giveSittingCommand: sampleCases.sitting,
  giveCommissionCommand: sampleCases.commission,
  giveAssistanceCommand: sampleCases.assistance,
} as const;
const signed: ReadonlySet<unknown> = new Set([
  ...signedOnCases,
  ...signedOnSittings,
  ...signedOnCommissions,
  ...signedOnAssistance,
]);
const official = authority.issuePerson({
  ...sampleHead,
  surname: "Байтұрсынұлы",
  givenName: "Ахмет",
});
const orderSchema = z.looseObject({ name: z.string(), signature: z.unknown().optional() });

for (const [route, caseId] of Object.entries(cases)) {
  for (const file of readdirSync(join(folder, route))) {
    const path = join(folder, route, file);
    const { signature: _, ...command } = orderSchema.parse(JSON.parse(readFileSync(path, "utf8")));
    if (!signed.has(command.name)) continue;
    const key = keyOfSample(file.replace(/\.json$/, ""));
    const { base64 } = sign(official, orderBytesOf({ caseId, key, command }));
    writeFileSync(path, `${JSON.stringify({ ...command, signature: base64 }, null, 2)}\n`);
    console.log(`signed ${route}/${file}`);
  }
}
writeFileSync(join(folder, "authority.pem"), authority.trust);
await recordExchanges();

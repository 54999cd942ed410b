// `npm run generate` writes the files that are made from the code; with `--check` it only compares.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { routes } from "#shared/http/routes.ts";
import {
  signedOnAssistance,
  signedOnCases,
  signedOnCommissions,
  signedOnSittings,
} from "#shared/http/routes/signed-commands.ts";
import { typesOf } from "./api-types/make.ts";
import { asyncDocumentOf } from "./asyncapi/document.ts";
import { consoleForms } from "./console-forms.ts";
import { consoleNames } from "./console-names.ts";
import { lifecyclesPage } from "./lifecycles.ts";
import { documentOf } from "./openapi/document.ts";
import { samplesIn } from "./openapi/samples.ts";

const root = dirname(import.meta.dirname);

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const openApi = () => asJson(documentOf(routes, samplesIn(join(root, "events", "samples"))));

/** Which commands officials sign, for the console. */
const signed = () =>
  asJson({
    cases: signedOnCases,
    assistance: signedOnAssistance,
    sittings: signedOnSittings,
    commissions: signedOnCommissions,
  });

/** Every generated file by its path. */
const generated: Readonly<Record<string, () => string | Promise<string>>> = {
  "events/openapi.json": openApi,
  "console/api/schema.d.ts": async () => typesOf(openApi()),
  "console/signing/signed.json": signed,
  "console/forms/commands.json": () => consoleForms(openApi()),
  ...consoleNames,
  "events/asyncapi.json": () => asJson(asyncDocumentOf(samplesIn(join(root, "events", "samples")))),
  "docs/lifecycles.md": lifecyclesPage,
};

const onDisk = (path: string): string | undefined => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};

const checkOnly = process.argv.includes("--check");

for (const [name, make] of Object.entries(generated)) {
  const path = join(root, name);
  const content = await make();
  const same = onDisk(path) === content;
  if (checkOnly) {
    if (same) continue;
    console.error(`${name} does not match the code: run npm run generate`);
    process.exitCode = 1;
  } else {
    if (!same) writeFileSync(path, content);
    console.log(`${name}: ${same ? "unchanged" : "written"}`);
  }
}

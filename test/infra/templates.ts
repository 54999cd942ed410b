import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import * as z from "zod";
import { arnau } from "#infra/arnau.ts";
import { readSettings } from "#infra/settings.ts";

/** A resource of a synthesised template. */
export interface Resource {
  /** Place in the tree of constructs. */
  readonly path: string;
  readonly stack: string;
  /** Logical id, which is what references name. */
  readonly id: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly keeps: boolean;
}

const templateSchema = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.record(z.string(), z.unknown()).default({}),
      Metadata: z.object({ "aws:cdk:path": z.string() }).partial().optional(),
      DeletionPolicy: z.string().optional(),
    }),
  ),
});

/** Every function of the project, by its folder. */
const folders = readdirSync(join(import.meta.dirname, "..", "..", "functions"));

const putEmptyBundles = (bundles: string): void => {
  for (const folder of folders) {
    mkdirSync(join(bundles, folder), { recursive: true });
    writeFileSync(join(bundles, folder, "index.mjs"), "");
  }
};

/** Synthesises the whole app with these settings, as `cdk synth` would. */
export const synthesise = (context: Readonly<Record<string, string>>): readonly Resource[] => {
  const scratch = mkdtempSync(join(tmpdir(), "arnau-infra-"));
  try {
    return synthesiseIn(scratch, context);
  } finally {
    rmSync(scratch, { recursive: true });
  }
};

const synthesiseIn = (scratch: string, given: Readonly<Record<string, string>>) => {
  const context = { ...given, "aws:cdk:enable-path-metadata": true };
  const app = new App({ context, outdir: join(scratch, "cdk.out") });
  putEmptyBundles(join(scratch, "functions"));
  arnau(app, readSettings(app.node), join(scratch, "functions"));
  return app.synth().stacks.flatMap(({ stackName, templateFullPath }) => {
    const template = templateSchema.parse(JSON.parse(readFileSync(templateFullPath, "utf8")));
    return Object.entries(template.Resources).map(([id, one]) => ({
      path: (one.Metadata?.["aws:cdk:path"] ?? `${stackName}/${id}`).replace(/\/Resource$/, ""),
      stack: stackName,
      id,
      type: one.Type,
      properties: one.Properties,
      keeps: one.DeletionPolicy === "Retain",
    }));
  });
};

/** A file with a certificate that nobody trusts outside tests. */
const trustAnchors = "events/samples/authority.pem";

/** Settings of a deployment that has no state system to talk to yet, nor GuardDuty. */
export const withMock = {
  mockStateSystems: "true",
  malwareScanner: "stand-in",
  noticeSender: "notices@arnau.example",
  trustAnchors,
};

/** Settings of a deployment to production. */
export const inProduction = {
  stateSystemsUrl: "https://systems.arnau.example",
  noticeSender: "notices@arnau.example",
  trustAnchors,
  ocspAddresses: "http://ocsp.authority.example",
  crlAddresses: "http://crl.authority.example/one.crl,http://crl.authority.example/two.crl",
};

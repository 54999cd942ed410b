// The rules of the house as data: who may import whom, and which doors to the outside world
// (clock, randomness, timers, network, environment) stand open where. See docs/adr/0002.
import type { OxlintOverride } from "oxlint";
import { consoleHouses, type House, pages, sameFolder } from "./console-house.ts";

const pureFolders = [
  "law",
  "cases",
  "checks",
  "registration",
  "commission",
  "officials",
  "operations",
  "assistance",
  "protection",
  "notices",
  "reports",
  "subscriptions",
];
/** What can be found of a signature, and its words: data, which cases keep and letters tell. */
const findingsOfSignatures = ["#shared/signature/findings.ts", "#shared/signature/words.ts"];
const pureCore = [...pureFolders.map((folder) => `#shared/${folder}/**`), ...findingsOfSignatures];
const nodeWithoutIo = ["node:crypto", "node:util", "node:assert"];
const libraries = ["zod", "canonicalize", "negotiator", "standardwebhooks"];
const lambdaLibraries = ["@middy/core", "aws-lambda"];
const allDoors = [
  "globalThis",
  "global",
  "Intl",
  "Date",
  "fetch",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "performance",
  "process",
];

const houses: House[] = [
  {
    files: ["shared/**"],
    mayImport: [sameFolder, "#shared/**", ...nodeWithoutIo, ...libraries, ...lambdaLibraries],
    becauseNot:
      "shared/ knows no function, no infrastructure and no AWS SDK (adapters and store do)",
    closed: allDoors,
  },
  {
    files: [`shared/{${pureFolders.join(",")}}/**`],
    mayImport: [sameFolder, ...pureCore, "zod"],
    becauseNot: "the pure core imports nothing but itself and zod",
    closed: [...allDoors, "crypto"],
  },
  {
    files: ["shared/law/dates.ts"],
    mayImport: [sameFolder, "zod"],
    becauseNot: "the pure core imports nothing but itself and zod",
    closed: allDoors.filter((door) => door !== "Date"),
  },
  {
    files: ["shared/signature/**", "shared/state-systems/authority/**"],
    mayImport: [sameFolder, "#shared/**", ...nodeWithoutIo, ...libraries, "asn1js", "pkijs"],
    becauseNot: "signatures are read and made here, by the libraries for them",
    closed: allDoors,
  },
  {
    files: ["shared/http/submission/phones.ts"],
    mayImport: [sameFolder, "#shared/**", "libphonenumber-js"],
    becauseNot: "telephone numbers are looked at here, by the library for them",
    closed: allDoors,
  },
  {
    files: ["shared/webhooks/**"],
    mayImport: [sameFolder, "#shared/**", ...nodeWithoutIo, ...libraries, "ipaddr.js"],
    becauseNot: "webhooks are signed, verified and aimed here; an adapter sends them",
    closed: allDoors,
  },
  {
    files: ["shared/papers/print.ts"],
    mayImport: [sameFolder, "#shared/**", "pdfmake", "pdfmake/interfaces.js"],
    becauseNot: "the printer knows the library that prints and nothing else outside",
    closed: allDoors.filter((door) => door !== "Date"),
  },
  {
    files: ["shared/store/**"],
    mayImport: [sameFolder, "#shared/**", "@aws-sdk/**", ...nodeWithoutIo, ...libraries],
    becauseNot: "the store talks to its own database and nothing else",
    closed: allDoors,
  },
  {
    files: ["shared/documents/**"],
    mayImport: [
      sameFolder,
      "#shared/**",
      "@aws-sdk/**",
      ...nodeWithoutIo,
      ...libraries,
      "file-type",
      "unpdf",
    ],
    becauseNot: "documents know their own table, and how a file is read",
    closed: allDoors,
  },
  {
    files: ["shared/adapters/**"],
    mayImport: [
      sameFolder,
      "#shared/**",
      ...nodeWithoutIo,
      "node:fs",
      "node:path",
      "node:worker_threads",
      "@aws-sdk/**",
      ...libraries,
    ],
    becauseNot: "an adapter joins one port to one thing outside",
    closed: ["process", "globalThis", "global"],
  },
  {
    files: ["shared/adapters/webhook-post.ts"],
    mayImport: ["#shared/webhooks/**", "node:dns/promises", "node:http", "node:https", "node:net"],
    becauseNot: "whoever calls addresses that others chose knows names, sockets and nothing else",
    closed: ["process", "globalThis", "global"],
  },
  {
    files: ["shared/adapters/environment.ts"],
    mayImport: [sameFolder, "#shared/**", ...libraries],
    becauseNot: "the environment is read in this one file",
    closed: allDoors.filter((door) => door !== "process"),
  },
  {
    files: ["shared/observability/*.ts"],
    mayImport: [sameFolder, "#shared/**", "@aws-lambda-powertools/{logger,metrics}", ...libraries],
    becauseNot: "the logger and the metrics are made in this one folder",
    closed: allDoors,
  },
  {
    files: ["functions/**"],
    mayImport: [sameFolder, "#shared/**", ...nodeWithoutIo, ...libraries, ...lambdaLibraries],
    becauseNot: "a function imports shared/, never another function or the infrastructure",
    closed: allDoors,
  },
  {
    files: ["infra/**"],
    mayImport: [
      sameFolder,
      "#infra/**",
      "#shared/**",
      "#events/**",
      "#setup/**",
      "node:*",
      "node:*/**",
      "@aws-sdk/**",
      "aws-cdk-lib/**",
      "aws-cdk-lib",
      "constructs",
      "esbuild",
      "vite",
      "ws",
      ...libraries,
    ],
    becauseNot: "the infrastructure knows a function by the folder of its bundle only",
    closed: [],
  },
  ...consoleHouses,
  {
    files: ["cli/**"],
    mayImport: [
      sameFolder,
      "#cli/**",
      "#shared/**",
      "#infra/plain.ts",
      "#infra/local/settings.ts",
      "#setup/law-coverage/**",
      "node:fs/promises",
      "node:path",
      "node:timers/promises",
      "@aws-sdk/**",
      "commander",
      ...libraries,
    ],
    becauseNot:
      "the command line knows no function; it reaches a deployment through the ports of the store",
    closed: [],
  },
];

const refuseAllBut = (house: House) => [
  {
    group: ["**", ...house.mayImport.map((one) => `!${one.replace("#", "\\#")}`)],
    message: house.becauseNot,
  },
];

const randomness = [
  {
    name: "node:crypto",
    importNames: [
      "default",
      "randomUUID",
      "randomBytes",
      "randomInt",
      "randomFill",
      "randomFillSync",
      "webcrypto",
    ],
    message: "randomness stands behind a port (shared/adapters/random.ts)",
  },
];

const mayBeRandom = (house: House) =>
  house.files.some((files) => files.startsWith("shared/adapters") || files.startsWith("infra"));

const atAPort = (name: string) => ({
  name,
  message: `${name} stands behind a port (shared/adapters)`,
});

const asOverride = (house: House): OxlintOverride => ({
  files: house.files,
  rules: {
    "eslint/no-restricted-imports": [
      "error",
      { patterns: refuseAllBut(house), paths: mayBeRandom(house) ? [] : randomness },
    ],
    "eslint/no-restricted-globals": ["error", ...house.closed.map(atAPort)],
    "eslint/no-restricted-properties": [
      "error",
      { object: "Math", property: "random", message: "randomness stands behind a port" },
      { object: "crypto", property: "randomUUID", message: "randomness stands behind a port" },
      { object: "crypto", property: "getRandomValues", message: "randomness stands behind a port" },
    ],
  },
});

const programs: OxlintOverride = {
  files: ["cli/**", "infra/**", "setup/**", "test/**", "*.config.ts", "console/vite.config.ts"],
  rules: { "eslint/no-console": "off", "import/no-default-export": "off" },
};

/** A construct registers itself with its scope; making one is the effect. */
const constructs: OxlintOverride = {
  files: ["infra/**"],
  rules: { "eslint/no-new": "off" },
};

/** The overrides of the linter, one for each house; later ones replace earlier ones on the same file. */
export const houseRules: OxlintOverride[] = [
  ...houses.map(asOverride),
  programs,
  constructs,
  pages,
];

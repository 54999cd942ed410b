import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { transformSync } from "esbuild";
import { type Places, placesOf } from "./ids.ts";

/** The folders that carry out the law. */
const folders = ["shared", "functions", "infra"];

/** What names provisions without carrying them out: their catalogue, tests, clients that walk through the API. */
const besides = [
  /^shared\/law\/(provision|inventory)/,
  /\.test\.ts$/,
  /^infra\/(local|walk)\//,
] as const;

/** The TypeScript files under some folders, as paths from the root with slashes, sorted. */
const sourceFiles = (root: string, under: readonly string[]): readonly string[] =>
  under
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) =>
        join(folder, path).replaceAll(sep, "/"),
      ),
    )
    .filter((path) => path.endsWith(".ts"))
    .sort();

const passedOn = /^(?:import|export)\s(?:[^;]*?from )?"[^"]+";$|^export \{[^}]*\};$/gm;

/** Whether anything runs in a file: comments, types, imports and re-exports alone carry out no rule. */
export const hasCode = (source: string): boolean => {
  const { code } = transformSync(source, { loader: "ts", format: "esm", legalComments: "none" });
  return code.replaceAll(passedOn, "").trim() !== "";
};

/** The files that carry out each provision, by the ids that stand in them. */
export const idsInCode = (root: string, known: ReadonlySet<string>): Places =>
  placesOf(
    sourceFiles(root, folders)
      .filter((path) => !besides.some((pattern) => pattern.test(path)))
      .map((path) => [path, readFileSync(join(root, path), "utf8")] as const)
      .filter(([, source]) => hasCode(source)),
    known,
  );

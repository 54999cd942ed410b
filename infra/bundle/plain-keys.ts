import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

const schemaFiles = /@aws-sdk[\\/]client-[\w-]+[\\/]dist-es[\\/]schemas[\\/]schemas_\d+\.js$/;

/** The constants that the generated file names its keys by: `const _h = "http";` */
const constantsIn = (source: string): ReadonlyMap<string, string> =>
  new Map(
    [...source.matchAll(/^const (_\w+) = ("[^"\\]*");$/gm)].map(([, name = "", text = ""]) => [
      name,
      text,
    ]),
  );

/** `{ [_h]: … }` as `{ "http": … }`. */
export const withPlainKeys = (source: string): string => {
  const constants = constantsIn(source);
  return source.replaceAll(/([{,]\s*)\[(_\w+)\]:/g, (whole, before: string, name: string) =>
    constants.has(name) ? `${before}${constants.get(name)}:` : whole,
  );
};

/**
 * A computed key may run code, so the bundler keeps every schema of an SDK client that has one,
 * used or not. With its constants written out it leaves out the operations that nobody calls:
 * 48 kB of the mail client alone (docs/adr/0006).
 */
export const plainKeys: Plugin = {
  name: "plain-keys",
  setup: (bundler) => {
    bundler.onLoad({ filter: schemaFiles }, async ({ path }) => ({
      contents: withPlainKeys(await readFile(path, "utf8")),
    }));
  },
};

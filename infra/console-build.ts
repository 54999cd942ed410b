import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";

const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1));

/** Libraries are built for whoever uses them, also where tests build: for a test some of them give every element the same id. */
const inProduction = async (work: () => Promise<unknown>): Promise<void> => {
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
  }
};

/**
 * Builds the console of the project at `root` and leaves its files in `to`. What was there before is overwritten in its place, since
 * another deployment may be reading it, and what is no longer made goes.
 */
export const buildConsole = async (root: string, to: string): Promise<void> => {
  const made = join(root, "dist", "console");
  await inProduction(async () =>
    build({
      configFile: join(root, "console", "vite.config.ts"),
      root: join(root, "console"),
      logLevel: "warn",
      build: { outDir: made, emptyOutDir: true },
    }),
  );
  await mkdir(to, { recursive: true });
  await cp(made, to, { recursive: true });
  const present = new Set(await filesIn(made));
  const gone = (await filesIn(to)).filter((file) => !present.has(file));
  await Promise.all(gone.map(async (file) => rm(join(to, file))));
};

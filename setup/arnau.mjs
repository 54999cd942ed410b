#!/usr/bin/env node
// `npx arnau …`: the operators' command line (cli/arnau.ts) on the project's own Node. Plain JavaScript, as
// it has to work before anything is installed.

// The set-up, which runs in this process, may have something to say; the output is the answer alone.
process.stdout.write = process.stderr.write.bind(process.stderr);
// Programs run in the folder of the project; files are named from where the command was given.
process.env.INIT_CWD = process.cwd();
process.argv.splice(2, 0, "cli/arnau.ts");
await import("./run.mjs");

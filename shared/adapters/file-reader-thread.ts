// The thread in which the file of a stranger is read; shared/adapters/file-reader.ts starts and stops it.
import { parentPort, workerData } from "node:worker_threads";
import { prepareReading, readFile } from "#shared/documents/read-file.ts";

if (!(workerData instanceof Uint8Array)) throw new Error("no file to read");
await prepareReading();
// From here on, what goes wrong is the file's doing.
parentPort?.postMessage("started", []);
parentPort?.postMessage(await readFile(workerData), []);

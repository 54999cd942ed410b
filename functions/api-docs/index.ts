import { assetsIn } from "#shared/adapters/assets.ts";
import { docsHandler } from "./handler.ts";

/** openapi.json and redoc.standalone.js.gz lie beside the bundle. */
export const handler = docsHandler(assetsIn(import.meta.dirname));

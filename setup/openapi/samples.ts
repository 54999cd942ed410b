import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The bodies of requests in events/samples/<route>/<scenario>.json, by scenario. */
export type Samples = (routeId: string) => Readonly<Record<string, unknown>>;

/** Reads the samples of a route, in the order of their names; a route may have none. */
export const samplesIn =
  (folder: string): Samples =>
  (routeId) => {
    const place = join(folder, routeId);
    if (!existsSync(place)) return {};
    const files = readdirSync(place)
      .filter((file) => file.endsWith(".json"))
      .toSorted();
    return Object.fromEntries(
      files.map((file) => [
        file.slice(0, -".json".length),
        JSON.parse(readFileSync(join(place, file), "utf8")),
      ]),
    );
  };

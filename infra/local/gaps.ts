import type { Cloud } from "./cloud.ts";
import { completeBuckets } from "./gaps-buckets.ts";
import { allowCopies } from "./gaps-copies.ts";
import { allowMail } from "./gaps-mail.ts";
import { completeTables } from "./gaps-tables.ts";
import type { Resource } from "./resources.ts";

// What the pinned cloud does otherwise than AWS, closed through the ordinary API and driven by the synthesised
// templates. test/cloud/local-gaps.test.ts fails as soon as one of these has closed upstream; then it goes from here.

/** Brings what was deployed to a local cloud to what its templates say. */
export const closeGaps = async (cloud: Cloud, resources: readonly Resource[]): Promise<void> => {
  await completeTables(cloud, resources);
  await completeBuckets(cloud, resources);
  if (!cloud.enforcesPolicies) return;
  await allowMail(cloud, resources);
  await allowCopies(cloud, resources);
};

import type { Resource } from "./templates.ts";

interface Where {
  readonly type: string;
  /** Part of its place in the tree of constructs. */
  readonly path?: string;
}

/** The same templates with properties of one resource changed; `undefined` takes one away. */
export const changed = (
  resources: readonly Resource[],
  where: Where,
  change: Readonly<Record<string, unknown>>,
): readonly Resource[] => {
  const victim = find(resources, where);
  const properties = { ...victim.properties, ...change };
  return resources.map((one) => (one === victim ? { ...one, properties } : one));
};

/** The same templates without one resource. */
export const without = (resources: readonly Resource[], where: Where): readonly Resource[] => {
  const victim = find(resources, where);
  return resources.filter((one) => one !== victim);
};

const find = (resources: readonly Resource[], { type, path = "" }: Where): Resource => {
  const victim = resources.find((one) => one.type === type && one.path.includes(path));
  if (victim === undefined) throw new Error(`no ${type} ${path} to break`);
  return victim;
};

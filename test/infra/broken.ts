import type { Resource } from "./templates.ts";

/** A change to the templates. */
export type Break = (resources: readonly Resource[]) => readonly Resource[];

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

/** The same templates with one resource that goes when its stack goes. */
export const gone = (resources: readonly Resource[], where: Where): readonly Resource[] => {
  const victim = find(resources, where);
  return resources.map((one) => (one === victim ? { ...one, keeps: false } : one));
};

/** The logical id of a resource, by which a policy names it. */
export const idOf = (resources: readonly Resource[], where: Where): string =>
  find(resources, where).id;

/** A property of the function that stands at this path. */
export const propertyOf = (resources: readonly Resource[], path: string, name: string): unknown =>
  find(resources, { type: "AWS::Lambda::Function", path }).properties[name];

/** The properties of a policy that allows one thing. */
export const statement = (action: string, resource: string) => ({
  PolicyDocument: { Statement: [{ Effect: "Allow", Action: action, Resource: resource }] },
});

const find = (resources: readonly Resource[], { type, path = "" }: Where): Resource => {
  const victim = resources.find((one) => one.type === type && one.path.includes(path));
  if (victim === undefined) throw new Error(`no ${type} ${path} to break`);
  return victim;
};

import { isUnit } from "../unit-field.tsx";
import type { EventType, Kind, Subscription } from "./use-subscriptions.ts";

/** What an administrator says of a subscription, as far as it is filled in. */
export interface Wishes {
  readonly name: string;
  readonly address: string;
  readonly feedClient: string;
  readonly kinds: readonly Kind[];
  readonly types: readonly EventType[];
  /** Empty for the whole country. */
  readonly unit: string;
  readonly ground: string;
}

export const noWishes = (unit: string): Wishes => ({
  name: "",
  address: "",
  feedClient: "",
  kinds: ["registration"],
  types: [],
  unit,
  ground: "",
});

export const wishesOf = ({ name, address, feedClient, scope }: Subscription): Wishes => ({
  name,
  address: address ?? "",
  feedClient: feedClient ?? "",
  kinds: scope.kinds,
  types: scope.types ?? [],
  unit: scope.unit ?? "",
  ground: scope.personal?.ground ?? "",
});

/** The kind of an event stands before the point in its name. */
export const isOfKinds = (type: string, kinds: readonly Kind[]): boolean =>
  kinds.some((kind) => type.startsWith(`${kind}.`));

/** The wishes as the API takes them; undefined while something is missing. */
export const bodyOf = (wishes: Wishes) => {
  const { kinds, unit } = wishes;
  const [name, address, feedClient, ground] = [
    wishes.name.trim(),
    wishes.address.trim(),
    wishes.feedClient.trim(),
    wishes.ground.trim(),
  ];
  const types = wishes.types.filter((type) => isOfKinds(type, kinds));
  const isReachable = address !== "" || feedClient !== "";
  const isWhole = name !== "" && isReachable && kinds.length > 0;
  if (!isWhole || (unit !== "" && !isUnit(unit))) return undefined;
  return {
    name,
    ...(address !== "" && { address }),
    ...(feedClient !== "" && { feedClient }),
    scope: {
      kinds: [...kinds],
      ...(types.length > 0 && { types }),
      ...(unit !== "" && { unit }),
      ...(ground !== "" && { personal: { ground } }),
    },
  };
};

/** A page that the navigation leads to. */
interface Place {
  readonly path: string;
  readonly name:
    | "work"
    | "sittings"
    | "desk"
    | "places"
    | "reports"
    | "administration"
    | "register"
    | "registry"
    | "help"
    | "status";
  /** Who is led there; everybody when it names none. */
  readonly roles?: readonly string[];
  /** For whoever comes with a case of their own, not to work. */
  readonly forVisitors?: true;
}

const workers = [
  "representative",
  "commission-member",
  "commission-secretary",
  "social-officer",
  "assessor",
  "decision-maker",
  "provider",
  "protection-officer",
];

const places: readonly Place[] = [
  { path: "/work", name: "work", roles: workers },
  {
    path: "/sittings",
    name: "sittings",
    roles: ["commission-secretary", "commission-member"],
  },
  { path: "/desk", name: "desk", roles: ["social-officer", "provider"] },
  { path: "/places", name: "places", roles: ["social-officer", "decision-maker", "provider"] },
  {
    path: "/reports",
    name: "reports",
    roles: ["administrator", "auditor", "decision-maker", "commission-secretary"],
  },
  { path: "/administration", name: "administration", roles: ["administrator", "auditor"] },
  { path: "/register", name: "register" },
  { path: "/registry", name: "registry" },
  { path: "/help", name: "help" },
  { path: "/status", name: "status", forVisitors: true },
];

/** The pages that holders of these roles are led to, those of their work first. */
export const placesFor = (roles: readonly string[]): readonly Place[] =>
  places
    .filter(({ forVisitors }) => forVisitors === undefined || roles.length === 0)
    .filter((place) => place.roles?.some((role) => roles.includes(role)) ?? true);

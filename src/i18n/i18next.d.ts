/** Tells i18next's types which keys and placeholders there are, so that a wrong one does not compile. */
import "i18next";
import type { vi } from "./vi";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    returnNull: false;
    strictInterpolationChecks: true;
    resources: { translation: typeof vi };
  }
}

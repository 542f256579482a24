import momentModule from "moment";

/** The app bundles moment and hands it to plugins; the host hands on the same library. */
export const moment = momentModule;

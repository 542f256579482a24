import type { OpenVault } from "../host/node";
import { asUiApp } from "../host/ui/app";

/** Opens the plugin's tab of the settings. */
export async function openSettingsTab({ app, settle }: OpenVault): Promise<void> {
  const { setting } = asUiApp(app);
  setting.open();
  setting.openTabById("rapport");
  await settle();
}

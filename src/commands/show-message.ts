/** Brings what a command has to say before the user: opens the pane, which knows it already, else a dialog. */
export const showMessage = async (message: string): Promise<void> => {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
  else await showDialog(message);
};

const showDialog = (message: string): Promise<void> =>
  new Promise((resolve) => {
    const page = new URL('taskpane.html', location.href);
    page.searchParams.set('meldung', message);
    Office.context.ui.displayDialogAsync(page.href, { width: 30, height: 30 }, () => resolve());
  });

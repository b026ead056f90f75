import { check } from './check-command';

Office.actions.associate('pruefen', (event: Office.AddinCommands.Event) => {
  void check().finally(() => event.completed());
});

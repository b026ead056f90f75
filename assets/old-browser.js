/* ES3 on purpose: it speaks where nothing else of the pane can run. */
if (/Trident\/|MSIE /.test(navigator.userAgent)) {
  document.getElementById('laden').innerHTML =
    'Diese Excel-Version zeigt Add-Ins mit dem Internet Explorer 11. Damit kann der Aufgabenbereich von Ziel nicht ' +
    'laufen. Bitte verwenden Sie Excel 2021 oder neuer, oder prüfen Sie die Datei auf der Kommandozeile (siehe Kurzanleitung).';
}

<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Buscar en:</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translation>Buscar en:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>&amp;Nombre de archivo:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>&amp;Tipo de archivo:</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Tipo de archivo:</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>Mostrar los archivos &amp;ocultos</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Eliminar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>Cambiar el no&amp;mbre</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
No se encuentra el archivo.
Comprueba que el nombre es correcto.</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
No se encuentra la carpeta.
Comprueba que el nombre es correcto.</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 ya existe.
¿Quieres reemplazarlo?</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>«%1» está protegido contra escritura.
¿Quieres eliminarlo de todos modos?</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>¿Seguro que quieres eliminar «%1»?</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>No se pudo eliminar la carpeta.</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Carpeta:</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>Buscar carpeta</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Carpeta superior</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>Ir a la carpeta superior</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>Ir adelante</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>Cambiar a la vista de lista</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>Cambiar a la vista detallada</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Crear una carpeta nueva</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>Crear una carpeta nueva</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>Carpeta &amp;nueva</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>Carpeta nueva</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
            <translation>&lt;b&gt;No se puede usar el nombre «%1».&lt;/b&gt;&lt;p&gt;Prueba con otro nombre, con menos caracteres o sin signos de puntuación.</translation>
        </message>
        <message>
            <source>&lt;b&gt;The name "%1" can not be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuations marks.</source>
            <translation>&lt;b&gt;No se puede usar el nombre «%1».&lt;/b&gt;&lt;p&gt;Prueba con otro nombre, con menos caracteres o sin signos de puntuación.</translation>
        </message>
        <message>
            <source>Invalid filename</source>
            <translation>Nombre de archivo no válido</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Mi equipo</translation>
        </message>
        <message>
            <source>%1 byte(s)</source>
            <translation>%1 bytes</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Alias</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Acceso directo</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>%1 File</source>
            <translation>Archivo %1</translation>
        </message>
    </context>
    <context>
        <name>QFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Alias</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Acceso directo</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>%1 File</source>
            <translation>Archivo %1</translation>
        </message>
    </context>
    <context>
        <name>QErrorMessage</name>
        <message>
            <source>An error occurred</source>
            <translation>Ocurrió un error</translation>
        </message>
        <message>
            <source>Critical Error:</source>
            <translation>Error crítico:</translation>
        </message>
        <message>
            <source>Information:</source>
            <translation>Información:</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
    </context>
    <context>
        <name>QPageSetupWidget</name>
        <message>
            <source>Centimeters (cm)</source>
            <translation>Centímetros (cm)</translation>
        </message>
        <message>
            <source>Page &amp;order:</source>
            <translation>&amp;Orden de las páginas:</translation>
        </message>
        <message>
            <source>Pages &amp;per sheet:</source>
            <translation>&amp;Páginas por hoja:</translation>
        </message>
        <message>
            <source>Paper source:</source>
            <translation>Origen del papel:</translation>
        </message>
    </context>
    <context>
        <name>QPrintPropertiesWidget</name>
        <message>
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <source>There are conflicts in some options. Please fix them.</source>
            <translation>Algunas opciones no son compatibles. Corrígelas.</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Double Sided Printing</source>
            <translation>Impresión a doble cara</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>Encuadernar por el lado largo</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>Encuadernar por el lado corto</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Page &amp;Set:</source>
            <translation>&amp;Qué páginas:</translation>
        </message>
        <message>
            <source>Page Set:</source>
            <translation>Qué páginas:</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Current Page</source>
            <translation>Página actual</translation>
        </message>
        <message>
            <source>Pages from</source>
            <translation>Páginas de la</translation>
        </message>
        <message>
            <source>to</source>
            <translation>a la</translation>
        </message>
        <message>
            <source>Collate</source>
            <translation>Ordenar las copias</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>Orden inverso</translation>
        </message>
        <message>
            <source>Print range</source>
            <translation>Qué se imprime</translation>
        </message>
        <message>
            <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
            <translation>Escribe páginas o intervalos separados por comas. Un intervalo son dos números con un guion en medio. Por ejemplo, 3,5-7,9 imprime las páginas 3, 5, 6, 7 y 9.</translation>
        </message>
    </context>
    <context>
        <name>QPrintWidget</name>
        <message>
            <source>Output &amp;file:</source>
            <translation>Archivo de &amp;salida:</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
    </context>
    <context>
        <name>QPrintPreviewDialog</name>
        <message>
            <source>Print Preview</source>
            <translation>Vista previa de impresión</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>Ajustar a la página</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>Ajustar al ancho</translation>
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>Right to Left, Top to Bottom</source>
            <translation>Derecha a izquierda, arriba a abajo</translation>
        </message>
        <message>
            <source>Print To File ...</source>
            <translation>Imprimir en un archivo ...</translation>
        </message>
        <message>
            <source>Print to File (PDF)</source>
            <translation>Imprimir en un archivo (PDF)</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to overwrite it?</source>
            <translation>%1 ya existe.
¿Quieres sobrescribirlo?</translation>
        </message>
        <message>
            <source>%1 is a directory.
Please choose a different file name.</source>
            <translation>%1 es una carpeta.
Elige otro nombre de archivo.</translation>
        </message>
        <message>
            <source>File %1 is not writable.
Please choose a different file name.</source>
            <translation>No se puede escribir en el archivo %1.
Elige otro nombre de archivo.</translation>
        </message>
        <message>
            <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
            <translation>Las opciones «Páginas por hoja» y «Qué páginas» no se pueden usar a la vez.
Desactiva una de las dos.</translation>
        </message>
        <message>
            <source>The 'From' value cannot be greater than the 'To' value.</source>
            <translation>La primera página no puede ser mayor que la última.</translation>
        </message>
        <message>
            <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
            <translation>%1 no está bien escrito. Separa las páginas y los intervalos con ',' y escribe los intervalos con '-', sin que se solapen.</translation>
        </message>
        <message>
            <source>Invalid Pages Definition</source>
            <translation>Páginas mal escritas</translation>
        </message>
        <message>
            <source>Duplex Settings Conflicts</source>
            <translation>Opciones de doble cara incompatibles</translation>
        </message>
        <message>
            <source>There are conflicts in duplex settings. Do you want to fix them?</source>
            <translation>Las opciones de doble cara no son compatibles. ¿Quieres corregirlas?</translation>
        </message>
    </context>
    <context>
        <name>QCupsPrinterSupport</name>
        <message>
            <source>Authentication Needed</source>
            <translation>Hace falta identificarse</translation>
        </message>
        <message>
            <source>Authentication needed to use %1 on %2.</source>
            <translation>Para usar %1 en %2 hace falta identificarse.</translation>
        </message>
        <message>
            <source>Authentication needed to use %1.</source>
            <translation>Para usar %1 hace falta identificarse.</translation>
        </message>
        <message>
            <source>Username:</source>
            <translation>Usuario:</translation>
        </message>
        <message>
            <source>Password:</source>
            <translation>Contraseña:</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Mayús</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supr</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Retroceso</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Page Up</source>
            <translation>Re Pág</translation>
        </message>
        <message>
            <source>Page Down</source>
            <translation>Av Pág</translation>
        </message>
    </context>
</TS>

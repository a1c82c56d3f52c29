<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> (line {line}, column {column})</source>
        <translation> (línea {line}, columna {column})</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken in</source>
        <translation>
            <numerusform>%n no se pudo incorporar</numerusform>
            <numerusform>%n no se pudieron incorporar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days a week</source>
        <translation>
            <numerusform>%n día a la semana</numerusform>
            <numerusform>%n días a la semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted session(s) of this person can still be brought back; close all windows of bodymap and start it again, which wipes what was deleted, then remove the person.</source>
        <translation>
            <numerusform>%n sesión eliminada de esta persona todavía se puede recuperar; cierra todas las ventanas de bodymap y ábrelo de nuevo, lo que borra del todo lo eliminado, y luego quita a la persona.</numerusform>
            <numerusform>%n sesiones eliminadas de esta persona todavía se pueden recuperar; cierra todas las ventanas de bodymap y ábrelo de nuevo, lo que borra del todo lo eliminado, y luego quita a la persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) since the start.</source>
        <translation>
            <numerusform>%n fallo desde el inicio.</numerusform>
            <numerusform>%n fallos desde el inicio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n ya estaba aquí</numerusform>
            <numerusform>%n ya estaban aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n marca</numerusform>
            <numerusform>%n marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) had lost their session and are kept as one of their own.</source>
        <translation>
            <numerusform>%n marca había perdido su sesión y se conserva en una propia.</numerusform>
            <numerusform>%n marcas habían perdido su sesión y se conservan en una propia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s)</source>
        <translation>
            <numerusform>%n paso más</numerusform>
            <numerusform>%n pasos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muscle(s)</source>
        <translation>
            <numerusform>%n músculo</numerusform>
            <numerusform>%n músculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left before self-care</source>
        <translation>
            <numerusform>Queda %n pregunta antes del autocuidado</numerusform>
            <numerusform>Quedan %n preguntas antes del autocuidado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left.</source>
        <translation>
            <numerusform>Queda %n pregunta.</numerusform>
            <numerusform>Quedan %n preguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region files are left out: {fault} &apos;bodymap atlas check&apos; lists all.</source>
        <translation>
            <numerusform>%n archivo de región queda fuera: {fault} &apos;bodymap atlas check&apos; los muestra todos.</numerusform>
            <numerusform>%n archivos de región quedan fuera: {fault} &apos;bodymap atlas check&apos; los muestra todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added</source>
        <translation>
            <numerusform>%n sesión añadida</numerusform>
            <numerusform>%n sesiones añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) chosen</source>
        <translation>
            <numerusform>%n sesión elegida</numerusform>
            <numerusform>%n sesiones elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) found</source>
        <translation>
            <numerusform>%n sesión encontrada</numerusform>
            <numerusform>%n sesiones encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times a day</source>
        <translation>
            <numerusform>%n vez al día</numerusform>
            <numerusform>%n veces al día</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About bodymap...</source>
        <translation>&amp;Acerca de bodymap...</translation>
    </message>
    <message>
        <source>&amp;All sessions (zip)...</source>
        <translation>T&amp;odas las sesiones (zip)...</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pincel</translation>
    </message>
    <message>
        <source>&amp;Clear all paint</source>
        <translation>&amp;Borrar toda la pintura</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>&amp;Dab</source>
        <translation>&amp;Toque</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>Go&amp;ma</translation>
    </message>
    <message>
        <source>&amp;FHIR R4B...</source>
        <translation>F&amp;HIR R4B...</translation>
    </message>
    <message>
        <source>&amp;Female figure</source>
        <translation>Figura &amp;femenina</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Figura</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find a muscle or place...</source>
        <translation>Buscar un &amp;músculo o un lugar...</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Hand on as</source>
        <translation>E&amp;xportar como</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importar...</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>&amp;Lazo</translation>
    </message>
    <message>
        <source>&amp;Library...</source>
        <translation>&amp;Biblioteca...</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Male figure</source>
        <translation>Figura &amp;masculina</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Medio</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Espejo</translation>
    </message>
    <message>
        <source>&amp;Neutral</source>
        <translation>&amp;Neutro</translation>
    </message>
    <message>
        <source>&amp;Neutral figure</source>
        <translation>Figura &amp;neutra</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nueva sesión</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Note...</source>
        <translation>No&amp;ta...</translation>
    </message>
    <message>
        <source>&amp;Open drawing...</source>
        <translation>&amp;Abrir un dibujo...</translation>
    </message>
    <message>
        <source>&amp;Parts of the window</source>
        <translation>&amp;Partes de la ventana</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG or SVG)...</source>
        <translation>I&amp;magen (PNG o SVG)...</translation>
    </message>
    <message>
        <source>&amp;Plan for today...</source>
        <translation>&amp;Plan para hoy...</translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <translation>P&amp;olígono</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Parte ant&amp;erior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Report for a clinician...</source>
        <translation>In&amp;forme para un profesional...</translation>
    </message>
    <message>
        <source>&amp;Round the side</source>
        <translation>Seguir por el &amp;costado</translation>
    </message>
    <message>
        <source>&amp;Save drawing as...</source>
        <translation>&amp;Guardar el dibujo como...</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Sal&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Smaller brush</source>
        <translation>Pincel más pe&amp;queño</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>El del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Tables (CSV)...</source>
        <translation>Tab&amp;las (CSV)...</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;What bodymap is</source>
        <translation>&amp;Qué es bodymap</translation>
    </message>
    <message>
        <source>&amp;Whole body</source>
        <translation>&amp;Cuerpo entero</translation>
    </message>
    <message>
        <source>&apos;{title}&apos;, {day}</source>
        <translation>&apos;{title}&apos;, {day}</translation>
    </message>
    <message>
        <source>0 no pain</source>
        <translation>0 sin dolor</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 a 9</translation>
    </message>
    <message>
        <source>1 mark had lost its session and is kept as one of its own.</source>
        <translation>1 marca había perdido su sesión y se conserva en una propia.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>10 worst imaginable</source>
        <translation>10 el peor imaginable</translation>
    </message>
    <message>
        <source>10th</source>
        <translation>10.º</translation>
    </message>
    <message>
        <source>11th</source>
        <translation>11.º</translation>
    </message>
    <message>
        <source>12th</source>
        <translation>12.º</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1.º</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2.º</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3.º</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4.º</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>5.º</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>6.º</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>7.º</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>8.º</translation>
    </message>
    <message>
        <source>9th</source>
        <translation>9.º</translation>
    </message>
    <message numerus="yes">
        <source>&lt;a href=&apos;warnings:open&apos;&gt;First answer %n quick question(s)&lt;/a&gt; to see whether self-care is right for you.</source>
        <translation>
            <numerusform>&lt;a href=&apos;warnings:open&apos;&gt;Responde antes %n pregunta rápida&lt;/a&gt; para ver si el autocuidado es adecuado para ti.</numerusform>
            <numerusform>&lt;a href=&apos;warnings:open&apos;&gt;Responde antes %n preguntas rápidas&lt;/a&gt; para ver si el autocuidado es adecuado para ti.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Against it, by your answers:&lt;/b&gt; {signs}</source>
        <translation>&lt;b&gt;En contra, según tus respuestas:&lt;/b&gt; {signs}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Call the emergency number&lt;/b&gt; for sudden pressing chest pain, the worst headache of your life, pain after a serious accident, or when you are newly numb between the legs or cannot start or hold urine or stool. &lt;b&gt;See a doctor first&lt;/b&gt; when the pain comes with fever or unexplained weight loss, is worst at night, or numbness or weakness spreads.</source>
        <translation>&lt;b&gt;Llama al número de emergencias&lt;/b&gt; si tienes un dolor repentino que oprime el pecho, el peor dolor de cabeza de tu vida, dolor tras un accidente grave, o si de pronto no sientes la entrepierna o no puedes orinar, defecar o retener la orina o las heces. &lt;b&gt;Ve antes al médico&lt;/b&gt; si el dolor viene con fiebre o con pérdida de peso sin motivo, es peor de noche, o si se extienden el entumecimiento o la debilidad.</translation>
    </message>
    <message>
        <source>&lt;b&gt;For it, by your answers:&lt;/b&gt; {signs}</source>
        <translation>&lt;b&gt;A favor, según tus respuestas:&lt;/b&gt; {signs}</translation>
    </message>
    <message>
        <source>&lt;b&gt;It is information, not a diagnosis.&lt;/b&gt; How muscles send pain elsewhere is debated among researchers. The list says how well areas match, nothing more.</source>
        <translation>&lt;b&gt;Es información, no un diagnóstico.&lt;/b&gt; Los investigadores aún discuten cómo envían los músculos dolor a otras zonas. La lista dice lo bien que coinciden las zonas, nada más.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nearly everyone feels it at:&lt;/b&gt; {places}.</source>
        <translation>&lt;b&gt;Casi todo el mundo lo siente en:&lt;/b&gt; {places}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not for you in these cases:&lt;/b&gt; {what}.</source>
        <translation>&lt;b&gt;No es para ti si&lt;/b&gt; {what}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;On both sides it differs:&lt;/b&gt; {felt}</source>
        <translation>&lt;b&gt;En ambos lados es distinto:&lt;/b&gt; {felt}</translation>
    </message>
    <message>
        <source>&lt;b&gt;On both sides:&lt;/b&gt; {felt}</source>
        <translation>&lt;b&gt;En ambos lados:&lt;/b&gt; {felt}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Press test:&lt;/b&gt; it brings on your pain.</source>
        <translation>&lt;b&gt;Prueba de presión:&lt;/b&gt; provoca tu dolor.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Press test:&lt;/b&gt; it is tender, which alone says little.</source>
        <translation>&lt;b&gt;Prueba de presión:&lt;/b&gt; duele al tacto, lo que por sí solo dice poco.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Press test:&lt;/b&gt; pressing brings nothing.</source>
        <translation>&lt;b&gt;Prueba de presión:&lt;/b&gt; al presionar no pasa nada.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Some also at:&lt;/b&gt; {places}.</source>
        <translation>&lt;b&gt;Algunas personas también en:&lt;/b&gt; {places}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stop if&lt;/b&gt; {what}.</source>
        <translation>&lt;b&gt;Detente si&lt;/b&gt; {what}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{advice}&lt;/b&gt; You answered yes to a warning sign. Leave pressing and stretching here until somebody has looked.</source>
        <translation>&lt;b&gt;{advice}&lt;/b&gt; Respondiste que sí a una señal de alarma. No presiones ni estires aquí hasta que lo haya visto un profesional.</translation>
    </message>
    <message>
        <source>A click or Enter opens a muscle.</source>
        <translation>Un clic o Intro abre un músculo.</translation>
    </message>
    <message>
        <source>A doctor has looked at this pain and says that self-care is all right</source>
        <translation>Un médico ha visto este dolor y le parece bien el autocuidado</translation>
    </message>
    <message>
        <source>A doctor has looked at what you answered yes to. What you were told comes before what stands here. If the pain has changed since, ask again.</source>
        <translation>Un médico ya ha visto aquello a lo que respondiste que sí. Lo que te dijo va por delante de lo que pone aquí. Si el dolor ha cambiado desde entonces, consúltalo de nuevo.</translation>
    </message>
    <message>
        <source>A dull soreness may last a day or two. If the pain is sharp or keeps growing, or if something is numb, tingles or feels weak, let somebody look at it soon.</source>
        <translation>Una molestia sorda puede durar uno o dos días. Si el dolor es agudo o sigue aumentando, o si algo se te duerme, te hormiguea o lo notas débil, que lo vea pronto un profesional.</translation>
    </message>
    <message>
        <source>A few self-care steps from the leading muscles, a quarter of an hour together</source>
        <translation>Unos pocos pasos de autocuidado de los músculos principales, un cuarto de hora en total</translation>
    </message>
    <message>
        <source>A file keeps the drawing, without the session&apos;s answers and note.</source>
        <translation>Un archivo conserva el dibujo, sin las respuestas ni la nota de la sesión.</translation>
    </message>
    <message>
        <source>A library always has its owner; rename yourself instead.</source>
        <translation>Una biblioteca siempre tiene a su dueño; cámbiate el nombre en lugar de quitarte.</translation>
    </message>
    <message>
        <source>A name or a sign that you will know again. It may stay empty; it never leaves this computer by itself.</source>
        <translation>Un nombre o una seña que vuelvas a reconocer. Puede quedar vacío; nunca sale de este equipo por sí solo.</translation>
    </message>
    <message>
        <source>A new library could not be put in place of {path} ({error}); free some space or check the folder.</source>
        <translation>No se pudo poner una biblioteca nueva en lugar de {path} ({error}); libera espacio o revisa la carpeta.</translation>
    </message>
    <message>
        <source>A new library was begun.</source>
        <translation>Se empezó una biblioteca nueva.</translation>
    </message>
    <message>
        <source>A part of it: {text}</source>
        <translation>Una parte: {text}</translation>
    </message>
    <message>
        <source>A part of the program stopped in the middle of its work. The fault is bodymap&apos;s, not yours.</source>
        <translation>Una parte del programa se detuvo a mitad de su trabajo. El fallo es de bodymap, no tuyo.</translation>
    </message>
    <message>
        <source>A picture is {least} to {most} pixels wide, not {width}.</source>
        <translation>Una imagen tiene de {least} a {most} píxeles de ancho, no {width}.</translation>
    </message>
    <message>
        <source>A press that brings on your own pain multiplies its score by {times}; one that brings nothing divides it by as much. That weight is this program&apos;s own, chosen after how well examiners agree on the finding (kappa {kappa}); it does not say how likely the muscle is. Choose an answer again to take it back.</source>
        <translation>Una presión que provoca tu propio dolor multiplica su puntuación por {times}; una que no provoca nada la divide por lo mismo. Ese peso es propio de este programa, elegido según cuánto coinciden los examinadores en el hallazgo (kappa {kappa}); no dice qué tan probable es el músculo. Vuelve a elegir una respuesta para retirarla.</translation>
    </message>
    <message>
        <source>A yes does not mean that something bad is there. It means that somebody should look first.</source>
        <translation>Un sí no significa que haya algo malo. Significa que conviene que antes lo vea un profesional de la salud.</translation>
    </message>
    <message>
        <source>About bodymap</source>
        <translation>Acerca de bodymap</translation>
    </message>
    <message>
        <source>About it: {text}</source>
        <translation>Sobre él: {text}</translation>
    </message>
    <message>
        <source>About the chosen muscle</source>
        <translation>Sobre el músculo elegido</translation>
    </message>
    <message>
        <source>Accounts for {explained} of the painted area, weighted by intensity ({plain} unweighted); {covered} of its usual area is painted.</source>
        <translation>Explica el {explained} de la zona pintada, ponderada por la intensidad (el {plain} sin ponderar); está pintado el {covered} de su zona habitual.</translation>
    </message>
    <message>
        <source>Accounts for {explained} of the painted area, weighted by intensity; {covered} of its usual area is painted.</source>
        <translation>Explica el {explained} de la zona pintada, ponderada por la intensidad; está pintado el {covered} de su zona habitual.</translation>
    </message>
    <message>
        <source>Accounts for {explained} of the painted area; {covered} of its usual area is painted.</source>
        <translation>Explica el {explained} de la zona pintada; está pintado el {covered} de su zona habitual.</translation>
    </message>
    <message>
        <source>Aching</source>
        <translation>Dolor sordo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a note...</source>
        <translation>Añadir nota...</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Add a person first, under People</source>
        <translation>Añade antes a una persona, en Personas</translation>
    </message>
    <message>
        <source>Add a person...</source>
        <translation>Añadir una persona...</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <source>Adds {share} of your pain.</source>
        <translation>Añade el {share} de tu dolor.</translation>
    </message>
    <message>
        <source>All as FHIR...</source>
        <translation>Todas en FHIR...</translation>
    </message>
    <message>
        <source>All as tables (CSV)...</source>
        <translation>Todas como tablas (CSV)...</translation>
    </message>
    <message>
        <source>All paint is taken away.</source>
        <translation>Se ha quitado toda la pintura.</translation>
    </message>
    <message>
        <source>All sessions (zip)...</source>
        <translation>Todas las sesiones (zip)...</translation>
    </message>
    <message>
        <source>All that bodymap knows of this muscle. It is information, not a diagnosis.</source>
        <translation>Todo lo que bodymap sabe de este músculo. Es información, no un diagnóstico.</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Also called: {names}.</source>
        <translation>También: {names}.</translation>
    </message>
    <message>
        <source>Also called: {text}</source>
        <translation>También: {text}</translation>
    </message>
    <message numerus="yes">
        <source>An area needs three corners; click %n more.</source>
        <translation>
            <numerusform>Una zona necesita tres esquinas; haz clic en %n más.</numerusform>
            <numerusform>Una zona necesita tres esquinas; haz clic en %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, drawn above.</source>
        <translation>
            <numerusform>Y %n más, dibujada arriba.</numerusform>
            <numerusform>Y %n más, dibujadas arriba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window has changed this session too. Both are kept: what stands here goes on as a session of its own, &apos;{title}&apos;.</source>
        <translation>Otra ventana también cambió esta sesión. Se conservan ambas: lo que está aquí sigue como una sesión propia, &apos;{title}&apos;.</translation>
    </message>
    <message>
        <source>Another window has changed this session too; open it again to go on with it.</source>
        <translation>Otra ventana también cambió esta sesión; ábrela de nuevo para seguir con ella.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Responder las preguntas</translation>
    </message>
    <message>
        <source>Answer the questions about warning signs in the program before you begin.</source>
        <translation>Responde en el programa a las preguntas sobre señales de alarma antes de empezar.</translation>
    </message>
    <message>
        <source>Answer the rest</source>
        <translation>Responder las demás</translation>
    </message>
    <message>
        <source>Answer what you know. Answers shift the order a little (never by more than {up} up or {down} down for a muscle) and hide nothing. Choose an answer again to take it back.</source>
        <translation>Responde lo que sepas. Las respuestas mueven un poco el orden (nunca más de {up} hacia arriba o {down} hacia abajo para un músculo) y no ocultan nada. Vuelve a elegir una respuesta para retirarla.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>As strong as before: worst {worst}, on average {mean} (of 10).</source>
        <translation>Tan intenso como antes: máxima {worst}, de media {mean} (de 10).</translation>
    </message>
    <message>
        <source>At your own pace</source>
        <translation>A tu ritmo</translation>
    </message>
    <message>
        <source>Atlas of muscles</source>
        <translation>Atlas de músculos</translation>
    </message>
    <message>
        <source>Atlas {version}.</source>
        <translation>Atlas {version}.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Average over the area</source>
        <translation>Media en la zona</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to what came before</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Back to your own</source>
        <translation>Volver a la tuya</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backed up as {path}.</source>
        <translation>Copia guardada como {path}.</translation>
    </message>
    <message>
        <source>Backing up...</source>
        <translation>Haciendo la copia de seguridad...</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups, latest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>Before each hold the clock gives you {seconds} seconds to get into place. The holds themselves are as published.</source>
        <translation>Antes de cada repetición, el reloj te da {seconds} segundos para colocarte. El tiempo que se mantiene cada posición es el publicado.</translation>
    </message>
    <message numerus="yes">
        <source>Before self-care: %n quick question(s)</source>
        <translation>
            <numerusform>Antes del autocuidado: %n pregunta rápida</numerusform>
            <numerusform>Antes del autocuidado: %n preguntas rápidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Before: {times}, last on {day}.</source>
        <translation>Antes: {times}, la última el {day}.</translation>
    </message>
    <message>
        <source>Before: {times}, last on {day}; it helped {often}.</source>
        <translation>Antes: {times}, la última el {day}; ayudó {often}.</translation>
    </message>
    <message>
        <source>Before: {times}, last on {day}; it made it worse {harmed} and helped {often}.</source>
        <translation>Antes: {times}, la última el {day}; lo empeoró {harmed} y ayudó {often}.</translation>
    </message>
    <message>
        <source>Before: {times}, last on {day}; it made it worse {harmed}.</source>
        <translation>Antes: {times}, la última el {day}; lo empeoró {harmed}.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begin a new one; the damaged file is kept beside it</source>
        <translation>Empezar una nueva; la dañada se conserva</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Vientre</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Body &amp;areas by name</source>
        <translation>Zonas del cuerpo por &amp;nombre</translation>
    </message>
    <message>
        <source>Body areas</source>
        <translation>Zonas del cuerpo</translation>
    </message>
    <message>
        <source>Body, front and back</source>
        <translation>Cuerpo, por delante y por detrás</translation>
    </message>
    <message>
        <source>Both are done</source>
        <translation>Ya están los dos</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message numerus="yes">
        <source>Bringing %n session(s) back...</source>
        <translation>
            <numerusform>Recuperando %n sesión...</numerusform>
            <numerusform>Recuperando %n sesiones...</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings on my pain</source>
        <translation>Provoca mi dolor</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Burning</source>
        <translation>Ardor</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Called like somebody who is here</source>
        <translation>Con el mismo nombre que alguien de aquí</translation>
    </message>
    <message>
        <source>Can feel the same as pain from {muscle}: {alike}.</source>
        <translation>Puede sentirse igual que el dolor de {muscle}: {alike}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Cambiar una respuesta</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>Últimos cambios</translation>
    </message>
    <message numerus="yes">
        <source>Changing %n session(s)...</source>
        <translation>
            <numerusform>Cambiando %n sesión...</numerusform>
            <numerusform>Cambiando %n sesiones...</numerusform>
        </translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Pecho</translation>
    </message>
    <message>
        <source>Choose a muscle in the ranking to compare its left, right and two-sided pattern here.</source>
        <translation>Elige un músculo de la lista para comparar aquí su patrón izquierdo, derecho y de ambos lados.</translation>
    </message>
    <message>
        <source>Choose a muscle or a place at the left, or search: a name, an everyday word, Latin, or what you notice, such as stairs.</source>
        <translation>Elige a la izquierda un músculo o un lugar, o busca: un nombre, una palabra corriente, en latín, o por algo que notes, por ejemplo «escaleras».</translation>
    </message>
    <message>
        <source>Choose a muscle to read why, where to press and what to do. Questions about warning signs come first.</source>
        <translation>Elige un músculo para leer por qué, dónde presionar y qué hacer. Las preguntas sobre señales de alarma van primero.</translation>
    </message>
    <message>
        <source>Choose a muscle to see why it is listed, how to test it and what helps. Its usual area is drawn on the body.</source>
        <translation>Elige un músculo para ver por qué está en la lista, cómo comprobarlo y qué ayuda. Su zona habitual se dibuja en el cuerpo.</translation>
    </message>
    <message>
        <source>Choose an answer again to take it back.</source>
        <translation>Vuelve a elegir una respuesta para retirarla.</translation>
    </message>
    <message>
        <source>Choose one person above; what hurt whom over time is not mixed.</source>
        <translation>Elige arriba a una persona; lo que le dolió a cada cual no se mezcla.</translation>
    </message>
    <message>
        <source>Choose them before you paint. The keys 0 to 9 set how strong it is, too.</source>
        <translation>Elígelos antes de pintar. Las teclas 0 a 9 también fijan la intensidad.</translation>
    </message>
    <message>
        <source>Choose two sessions to compare them; more can be handed on together.</source>
        <translation>Elige dos sesiones para compararlas; si son más, se pueden compartir juntas.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Click a mark to change it</source>
        <translation>Haz clic en una marca para cambiarla</translation>
    </message>
    <message>
        <source>Click corners to fill an area</source>
        <translation>Haz clic en las esquinas para rellenar una zona</translation>
    </message>
    <message>
        <source>Click or paint where it hurts.</source>
        <translation>Haz clic o pinta donde te duele.</translation>
    </message>
    <message>
        <source>Click the corners. The first again or Enter fills; Backspace takes one back, Escape all.</source>
        <translation>Haz clic en las esquinas. La primera otra vez o Intro rellena; Retroceso quita una, Esc todas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close bodymap</source>
        <translation>Cerrar bodymap</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin guardarla</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparar las dos</translation>
    </message>
    <message>
        <source>Compare two sessions</source>
        <translation>Comparar dos sesiones</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Comparar con la anterior</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copies the versions as text, for instance for a message about a fault</source>
        <translation>Copia las versiones como texto, por ejemplo para avisar de un fallo</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Zona central</translation>
    </message>
    <message>
        <source>Could not be taken in</source>
        <translation>No se pudieron incorporar</translation>
    </message>
    <message>
        <source>Counting where it hurt...</source>
        <translation>Contando dónde dolió...</translation>
    </message>
    <message>
        <source>Counting where it hurt... {share}</source>
        <translation>Contando dónde dolió... {share}</translation>
    </message>
    <message>
        <source>Cramping</source>
        <translation>Calambre</translation>
    </message>
    <message>
        <source>Ctrl+F finds any muscle or place by its name.</source>
        <translation>Ctrl+F encuentra cualquier músculo o lugar por su nombre.</translation>
    </message>
    <message>
        <source>Dab</source>
        <translation>Toque</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>what is chosen</comment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleted: {what}. It is wiped when bodymap next starts with no other window open.</source>
        <translation>Eliminado: {what}. Se borrará del todo la próxima vez que abras bodymap sin otra ventana abierta.</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n session(s)...</source>
        <translation>
            <numerusform>Eliminando %n sesión...</numerusform>
            <numerusform>Eliminando %n sesiones...</numerusform>
        </translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>¿Te ayudó?</translation>
    </message>
    <message>
        <source>Differs from what was here; both are kept</source>
        <translation>Distintas de las que había; se conservan ambas</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar aviso</translation>
    </message>
    <message>
        <source>Do the same on the right. If you did both sides at once, you are done.</source>
        <translation>Haz lo mismo a la derecha. Si hiciste los dos lados a la vez, ya está.</translation>
    </message>
    <message numerus="yes">
        <source>Do this %n times.</source>
        <translation>
            <numerusform>Hazlo %n vez.</numerusform>
            <numerusform>Hazlo %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do this once.</source>
        <translation>Hazlo una vez.</translation>
    </message>
    <message>
        <source>Does any of this hold for you?</source>
        <translation>¿Estás en alguno de estos casos?</translation>
    </message>
    <message>
        <source>Does this fit you?</source>
        <translation>¿Te pasa esto?</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Hecho hoy</translation>
    </message>
    <message>
        <source>Done today. Did it help?</source>
        <translation>Hecho hoy. ¿Te ayudó?</translation>
    </message>
    <message>
        <source>Draw round an area to fill it</source>
        <translation>Rodea una zona para rellenarla</translation>
    </message>
    <message>
        <source>Drawing ({ending})</source>
        <translation>Dibujo ({ending})</translation>
    </message>
    <message>
        <source>Drawing file...</source>
        <translation>Archivo de dibujo...</translation>
    </message>
    <message>
        <source>Drawings (*{suffix});;All files (*)</source>
        <translation>Dibujos (*{suffix});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Drawings and exports ({endings});;All files (*)</source>
        <translation>Dibujos y exportaciones ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Drawn for the left; on the right it is the mirror image.</source>
        <translation>Dibujado para la izquierda; a la derecha es la imagen en espejo.</translation>
    </message>
    <message>
        <source>Earlier:</source>
        <translation>Antes:</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>Ya fue suficiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter marks an area as strong as the brush is set, and once more takes it away. Keys 0 to 9 set how strong.</source>
        <translation>Intro marca una zona con la intensidad del pincel y, si lo pulsas otra vez, la quita. Las teclas 0 a 9 fijan la intensidad.</translation>
    </message>
    <message>
        <source>Enter marks it {felt}.</source>
        <translation>Intro la marca: {felt}.</translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <translation>Intro o Espacio</translation>
    </message>
    <message>
        <source>Enter takes it away.</source>
        <translation>Intro la quita.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Everything stays on this computer. What you paint is kept as you paint it.</source>
        <translation>Todo se queda en este equipo. Lo que pintas se guarda mientras lo pintas.</translation>
    </message>
    <message>
        <source>Example, not kept</source>
        <translation>Ejemplo, no se guarda</translation>
    </message>
    <message>
        <source>Explains {share} of your pain.</source>
        <translation>Explica el {share} de tu dolor.</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <translation>F2, Supr</translation>
    </message>
    <message>
        <source>F6 goes from part to part of the window, Tab from control to control, Escape closes what is open.</source>
        <translation>F6 va de parte en parte de la ventana, Tab de control en control, Esc cierra lo que está abierto.</translation>
    </message>
    <message>
        <source>FHIR R4B ({ending})</source>
        <translation>FHIR R4B ({ending})</translation>
    </message>
    <message>
        <source>FHIR R4B...</source>
        <translation>FHIR R4B...</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Feels</source>
        <translation>Sensación</translation>
    </message>
    <message>
        <source>Feels another way</source>
        <translation>Se siente de otra manera</translation>
    </message>
    <message>
        <source>Felt as</source>
        <translation>Se siente como</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a muscle or place</source>
        <translation>Buscar un músculo o un lugar</translation>
    </message>
    <message>
        <source>Find an area of the body by its name and mark it</source>
        <translation>Busca una zona del cuerpo por su nombre y márcala</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message numerus="yes">
        <source>First answer %n quick question(s) to see whether self-care is right for you.</source>
        <translation>
            <numerusform>Responde antes %n pregunta rápida para ver si el autocuidado es adecuado para ti.</numerusform>
            <numerusform>Responde antes %n preguntas rápidas para ver si el autocuidado es adecuado para ti.</numerusform>
        </translation>
    </message>
    <message>
        <source>First read the advice at the top.</source>
        <translation>Lee antes el consejo de arriba.</translation>
    </message>
    <message>
        <source>First that day: {muscle}.</source>
        <translation>Primero ese día: {muscle}.</translation>
    </message>
    <message>
        <source>First, tied: {muscle}</source>
        <translation>Primero, empatado: {muscle}</translation>
    </message>
    <message>
        <source>First: {muscle}</source>
        <translation>Primero: {muscle}</translation>
    </message>
    <message>
        <source>Fitting the muscles to the figure...</source>
        <translation>Ajustando los músculos a la figura...</translation>
    </message>
    <message>
        <source>Follow a step</source>
        <translation>Seguir un paso</translation>
    </message>
    <message>
        <source>Follow this step</source>
        <translation>Seguir este paso</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>For {muscle}, one of those that share the first place in your list.</source>
        <translation>{muscle}: uno de los que comparten el primer puesto de tu lista.</translation>
    </message>
    <message>
        <source>For {muscle}, one of those that share the second place in your list.</source>
        <translation>{muscle}: uno de los que comparten el segundo puesto de tu lista.</translation>
    </message>
    <message>
        <source>For {muscle}, one of those that share the third place in your list.</source>
        <translation>{muscle}: uno de los que comparten el tercer puesto de tu lista.</translation>
    </message>
    <message>
        <source>For {muscle}, one of those that together explain what you painted.</source>
        <translation>{muscle}: uno de los que juntos explican lo que pintaste.</translation>
    </message>
    <message>
        <source>For {muscle}, the first in your list.</source>
        <translation>{muscle}: el primero de tu lista.</translation>
    </message>
    <message>
        <source>For {muscle}, the second in your list.</source>
        <translation>{muscle}: el segundo de tu lista.</translation>
    </message>
    <message>
        <source>For {muscle}, the third in your list.</source>
        <translation>{muscle}: el tercero de tu lista.</translation>
    </message>
    <message>
        <source>For {person}</source>
        <translation>Para {person}</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Antebrazo</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>From area to area of the body; beyond the edge lies the other view</source>
        <translation>De zona en zona del cuerpo; más allá del borde está la otra vista</translation>
    </message>
    <message>
        <source>From row to row; in the ranking this opens the muscle</source>
        <translation>De fila en fila; en la lista de músculos esto abre el músculo</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Del {first} al {last}.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Front / back</source>
        <translation>Delante / detrás</translation>
    </message>
    <message>
        <source>Front and back, as they were painted</source>
        <translation>De frente y de espaldas, como se pintó</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Gained: painted only in the later one</source>
        <translation>Nuevo: pintado solo en el segundo dibujo</translation>
    </message>
    <message>
        <source>Gathering the report...</source>
        <translation>Preparando el informe...</translation>
    </message>
    <message>
        <source>Get into place</source>
        <translation>Ponte en posición</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Mover a</translation>
    </message>
    <message numerus="yes">
        <source>Given to {name}: %n session(s).</source>
        <translation>
            <numerusform>Para {name}: %n sesión.</numerusform>
            <numerusform>Para {name}: %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on like this</source>
        <translation>Sigue así</translation>
    </message>
    <message>
        <source>Go on with the plan</source>
        <translation>Seguir con el plan</translation>
    </message>
    <message>
        <source>Go on with the step</source>
        <translation>Seguir con el paso</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Seguir sin guardarla</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Hábito</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Hand on everything</source>
        <translation>Compartirlo todo</translation>
    </message>
    <message>
        <source>Has a doctor looked at this pain and said that self-care is all right? Say so under the question you answered yes to.</source>
        <translation>¿Ha visto un médico este dolor y le parece bien el autocuidado? Dilo debajo de la pregunta a la que respondiste que sí.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Ya estaban aquí</translation>
    </message>
    <message>
        <source>Hip and buttock</source>
        <translation>Cadera y nalga</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Hold the button down and paint, on the front and on the back. With keys: the arrows go over the body, Enter marks, Ctrl+B finds a place by its name. Undo takes anything back.</source>
        <translation>Mantén el botón pulsado y pinta, por delante y por detrás. Con el teclado: las flechas recorren el cuerpo, Intro marca, Ctrl+B encuentra un lugar por su nombre. Con Deshacer todo vuelve atrás.</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Cuánto tarda</translation>
    </message>
    <message>
        <source>How muscles send pain elsewhere is debated among researchers; the patterns are what many examiners saw, not a law. The ranking compares areas. It is not a diagnosis.</source>
        <translation>Los investigadores aún discuten cómo envían los músculos dolor a otras zonas; los patrones son lo que vieron muchos examinadores, no una ley. El orden compara zonas. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>How strong is the pain? 0 none, 10 the worst you can imagine. Keys 0 to 9.</source>
        <translation>¿Cuánto duele? 0 nada, 10 lo peor que puedas imaginar. Teclas 0 a 9.</translation>
    </message>
    <message>
        <source>How strong the next mark is; 1 and at once 0 is 10</source>
        <translation>Intensidad de la próxima marca; 1 y enseguida 0 es 10</translation>
    </message>
    <message>
        <source>How strong, and how it feels</source>
        <translation>Cuánto duele y cómo se siente</translation>
    </message>
    <message>
        <source>How strong: {intensity}</source>
        <translation>Intensidad: {intensity}</translation>
    </message>
    <message>
        <source>I did not do it</source>
        <translation>No lo hice</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ya lo he leído</translation>
    </message>
    <message>
        <source>I understand, begin</source>
        <translation>Entendido, empezar</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Iconos</translation>
    </message>
    <message>
        <source>If it got worse, let this place rest today. You need not answer: Stop or Esc closes.</source>
        <translation>Si empeoró, deja descansar hoy esta zona. No hace falta que respondas: Parar o Esc cierra.</translation>
    </message>
    <message>
        <source>If it is left now, what was painted, answered or written since it was last saved is lost.</source>
        <translation>Si la dejas ahora, se pierde lo que se pintó, respondió o escribió desde la última vez que se guardó.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importar...</translation>
    </message>
    <message>
        <source>In English: {text}</source>
        <translation>En inglés: {text}</translation>
    </message>
    <message>
        <source>In another place</source>
        <translation>En otro sitio</translation>
    </message>
    <message>
        <source>In another place, partly stronger, partly weaker</source>
        <translation>En otro sitio, en parte más intenso, en parte menos</translation>
    </message>
    <message>
        <source>In another place, stronger</source>
        <translation>En otro sitio, más fuerte</translation>
    </message>
    <message>
        <source>In another place, weaker</source>
        <translation>En otro sitio, menos intenso</translation>
    </message>
    <message>
        <source>In brackets: how much of the pattern&apos;s core lies there, from a twentieth on.</source>
        <translation>Entre paréntesis: cuánto de la zona central del patrón está ahí, a partir de una vigésima parte.</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>En las listas</translation>
    </message>
    <message>
        <source>In the place painted in both drawings: on average {before} before, {now} now (of 10).</source>
        <translation>En el sitio pintado en los dos dibujos: de media {before} antes, {now} ahora (de 10).</translation>
    </message>
    <message>
        <source>In the place painted in both drawings: on average {now} (of 10), as before.</source>
        <translation>En el sitio pintado en los dos dibujos: de media {now} (de 10), como antes.</translation>
    </message>
    <message numerus="yes">
        <source>In {file} {repair}, and %n more like it; the file itself is unchanged.</source>
        <translation>
            <numerusform>En {file} {repair}, y %n más del mismo tipo; el archivo no cambia.</numerusform>
            <numerusform>En {file} {repair}, y %n más del mismo tipo; el archivo no cambia.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {file} {repair}; the file itself is unchanged.</source>
        <translation>En {file} {repair}; el archivo no cambia.</translation>
    </message>
    <message>
        <source>Information, not a diagnosis. How muscles send pain elsewhere is debated among researchers.</source>
        <translation>Información, no un diagnóstico. Los investigadores aún discuten cómo envían los músculos dolor a otras zonas.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Intensity 0 to 10. Felt as: {qualities}.</source>
        <translation>Intensidad de 0 a 10. Se siente como: {qualities}.</translation>
    </message>
    <message>
        <source>Inter, by Rasmus Andersson</source>
        <translation>Inter, de Rasmus Andersson</translation>
    </message>
    <message>
        <source>It begins by itself.</source>
        <translation>Empezará por sí solo.</translation>
    </message>
    <message>
        <source>It could still not be saved.</source>
        <translation>Todavía no se pudo guardar.</translation>
    </message>
    <message>
        <source>It explains &lt;b&gt;{explained}&lt;/b&gt; of your pain (the painted area, strong pain counting more). Of its usual area &lt;b&gt;{covered}&lt;/b&gt; is painted; of its core, {core_is}, &lt;b&gt;{core}&lt;/b&gt;.</source>
        <translation>Explica el &lt;b&gt;{explained}&lt;/b&gt; de tu dolor (la zona pintada, en la que el dolor fuerte cuenta más). De su zona habitual está pintado el &lt;b&gt;{covered}&lt;/b&gt;; de su zona central, {core_is}, el &lt;b&gt;{core}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>It got worse</source>
        <translation>Empeoró</translation>
    </message>
    <message>
        <source>It helped {helped} of {times} times.</source>
        <translation>Ayudó {helped} de {times} veces.</translation>
    </message>
    <message>
        <source>It hurts in a larger area.</source>
        <translation>Duele en una zona más grande.</translation>
    </message>
    <message>
        <source>It hurts in a smaller area.</source>
        <translation>Duele en una zona más pequeña.</translation>
    </message>
    <message>
        <source>It hurts in another place now. Before: {before}. Now: {now}.</source>
        <translation>Ahora duele en otro sitio. Antes: {before}. Ahora: {now}.</translation>
    </message>
    <message>
        <source>It is ticked as done today.</source>
        <translation>Queda marcado como hecho hoy.</translation>
    </message>
    <message>
        <source>It lies on the midline and has no left and right.</source>
        <translation>Está en la línea media y no tiene izquierda ni derecha.</translation>
    </message>
    <message>
        <source>It made it worse</source>
        <translation>Lo empeoró</translation>
    </message>
    <message numerus="yes">
        <source>It made it worse %n time(s).</source>
        <translation>
            <numerusform>Empeoró %n vez.</numerusform>
            <numerusform>Empeoró %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>It often joins in with {muscles} (a satellite) and may calm down with it.</source>
        <translation>A menudo acompaña a {muscles} (músculo satélite) y puede calmarse con él.</translation>
    </message>
    <message>
        <source>It stands above {other} by its core, too.</source>
        <translation>Está por encima de {other} también por su zona central.</translation>
    </message>
    <message>
        <source>It stands above {other}, although both its bars are shorter, because of your answers.</source>
        <translation>Está por encima de {other}, aunque sus dos barras son más cortas, por tus respuestas.</translation>
    </message>
    <message>
        <source>It stands above {other}, although both its bars are shorter: in the order a muscle&apos;s core, where nearly everyone with it feels pain, counts in full and the area around it {spillover}.</source>
        <translation>Está por encima de {other}, aunque sus dos barras son más cortas: para el orden, la zona central de un músculo, donde casi todo el mundo siente el dolor, cuenta entera, y la zona de alrededor, {spillover}.</translation>
    </message>
    <message>
        <source>It stands above {other}, although both its shares are smaller, because of the press tests and signs.</source>
        <translation>Está por encima de {other}, aunque sus dos porcentajes son menores, por las pruebas de presión y los signos.</translation>
    </message>
    <message>
        <source>It stands above {other}, although both its shares are smaller: in the order a muscle&apos;s core, where nearly everyone with it feels pain, counts in full and the area around it {spillover}.</source>
        <translation>Está por encima de {other}, aunque sus dos porcentajes son menores: para el orden, la zona central de un músculo, donde casi todo el mundo siente el dolor, cuenta entera, y la zona de alrededor, {spillover}.</translation>
    </message>
    <message>
        <source>It was changed after it had been exported.</source>
        <translation>Se modificó después de exportarse.</translation>
    </message>
    <message>
        <source>Jaccard index of the two areas {jaccard} (1 is the very same area); the same pain drawn twice, a minute apart, reaches {usual} ± {spread}, and less than {least} is called a clear change.</source>
        <translation>Índice de Jaccard de las dos zonas: {jaccard} (1 es exactamente la misma zona); el mismo dolor dibujado dos veces, con un minuto de diferencia, llega a {usual} ± {spread}, y menos de {least} se considera un cambio claro.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>Keep tags</source>
        <translation>Guardar etiquetas</translation>
    </message>
    <message>
        <source>Kept: painted in both</source>
        <translation>Conservado: pintado en ambos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>L</source>
        <translation>Izq</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <translation>Pincel más &amp;grande</translation>
    </message>
    <message>
        <source>Larger area</source>
        <translation>Zona más grande</translation>
    </message>
    <message>
        <source>Larger area, partly stronger, partly weaker</source>
        <translation>Zona más grande, en parte más intenso, en parte menos</translation>
    </message>
    <message>
        <source>Larger area, stronger</source>
        <translation>Zona más grande, más fuerte</translation>
    </message>
    <message>
        <source>Larger area, weaker</source>
        <translation>Zona más grande, menos intenso</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Mayor superficie primero</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Later:</source>
        <translation>Después:</translation>
    </message>
    <message>
        <source>Latin: {text}</source>
        <translation>Latín: {text}</translation>
    </message>
    <message>
        <source>Laying many marks over the muscles...</source>
        <translation>Comparando muchas marcas con los músculos...</translation>
    </message>
    <message>
        <source>Laying the muscles&apos; patterns over the places of the body...</source>
        <translation>Comparando los patrones de los músculos con los lugares del cuerpo...</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Left / right</source>
        <translation>Izquierda / derecha</translation>
    </message>
    <message>
        <source>Left and right are the person&apos;s own.</source>
        <translation>Izquierda y derecha son las de la persona.</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Solo izquierda</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Suelta</translation>
    </message>
    <message>
        <source>Let paint that reaches over the side of the body go on upon the other view</source>
        <translation>Deja que la pintura que pasa del costado siga en la otra vista</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite3);;All files (*)</source>
        <translation>Bibliotecas (*.sqlite3);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Lost: painted only in the earlier one</source>
        <translation>Ya no: pintado solo en el primero</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Pierna</translation>
    </message>
    <message>
        <source>Making a plan...</source>
        <translation>Preparando un plan...</translation>
    </message>
    <message>
        <source>Many marks; reading them on each side...</source>
        <translation>Hay muchas marcas; se están leyendo en cada lado...</translation>
    </message>
    <message>
        <source>Many marks; working out which muscles explain them together...</source>
        <translation>Hay muchas marcas; se está calculando qué músculos las explican juntos...</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>Mark the area, as strong as the brush is set; once more takes it away</source>
        <translation>Marcar la zona con la intensidad del pincel; si se repite, la quita</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Midline</source>
        <translation>Línea media</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Más preguntas</translation>
    </message>
    <message>
        <source>More room for the &amp;list</source>
        <translation>Más sitio para la li&amp;sta</translation>
    </message>
    <message>
        <source>More room for the &amp;muscle</source>
        <translation>Más sitio para el múscul&amp;o</translation>
    </message>
    <message>
        <source>Most of its usual area does not hurt you; a small spot can still be all that is felt.</source>
        <translation>La mayor parte de su zona habitual no te duele; aun así, un punto pequeño puede ser todo lo que se siente.</translation>
    </message>
    <message>
        <source>Most of what was painted: {where}.</source>
        <translation>La mayor parte de lo pintado: {where}.</translation>
    </message>
    <message numerus="yes">
        <source>Most often: {where}, in {times} of %n session(s).</source>
        <translation>
            <numerusform>Lo más frecuente: {where}, en {times} de %n sesión.</numerusform>
            <numerusform>Lo más frecuente: {where}, en {times} de %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Move the bodies with the pointer</source>
        <translation>Mover los cuerpos con el puntero</translation>
    </message>
    <message>
        <source>Move the bodies, where they are larger than the window</source>
        <translation>Mover los cuerpos cuando son más grandes que la ventana</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Desplazado</translation>
    </message>
    <message>
        <source>Moved, partly stronger, partly weaker</source>
        <translation>Desplazado, en parte más intenso, en parte menos</translation>
    </message>
    <message>
        <source>Moved, stronger</source>
        <translation>Desplazado, más fuerte</translation>
    </message>
    <message>
        <source>Moved, weaker</source>
        <translation>Desplazado, menos intenso</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Músculo</translation>
    </message>
    <message>
        <source>Muscles and places</source>
        <translation>Músculos y lugares</translation>
    </message>
    <message>
        <source>Muscles known to send pain here</source>
        <translation>Músculos que suelen enviar dolor aquí</translation>
    </message>
    <message>
        <source>Muscles known to send pain here, first those whose core covers most of this place. The core is where nearly everyone with the muscle&apos;s trouble feels it.</source>
        <translation>Músculos que suelen enviar dolor aquí; primero aquellos cuya zona central cubre más de este lugar. La zona central es donde lo siente casi todo el mundo.</translation>
    </message>
    <message>
        <source>Muscles known to send pain there</source>
        <translation>Músculos que suelen enviar dolor ahí</translation>
    </message>
    <message>
        <source>Muscles that together explain the drawing</source>
        <translation>Músculos que juntos explican el dibujo</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nombre de la sesión</translation>
    </message>
    <message>
        <source>Name this session (optional)</source>
        <translation>Nombre de la sesión (opcional)</translation>
    </message>
    <message>
        <source>Name, Latin, place or sign</source>
        <translation>Nombre, latín, lugar o síntoma</translation>
    </message>
    <message>
        <source>Name: ____________________</source>
        <translation>Nombre: ____________________</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Parte si&amp;guiente de la ventana</translation>
    </message>
    <message>
        <source>Nearly everyone with it feels it here</source>
        <translation>Casi todo el mundo lo siente aquí</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New in how it feels: {felt}.</source>
        <translation>Nuevo en cómo se siente: {felt}.</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Biblioteca nueva</translation>
    </message>
    <message>
        <source>New library...</source>
        <translation>Biblioteca nueva...</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No area has all of these words in its name.</source>
        <translation>Ninguna zona tiene todas estas palabras en su nombre.</translation>
    </message>
    <message>
        <source>No backup is here yet. Choose &apos;Back up now&apos; to make one at once.</source>
        <translation>Aquí todavía no hay ninguna copia de seguridad. Elige «Hacer copia ahora» para hacer una enseguida.</translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation>Sin cambio claro</translation>
    </message>
    <message>
        <source>No clear change in the worst intensity: {worst_before} before, {worst_now} now; on average {mean_before} before, {mean_now} now (of 10).</source>
        <translation>Sin cambio claro en la intensidad máxima: {worst_before} antes, {worst_now} ahora; de media {mean_before} antes, {mean_now} ahora (de 10).</translation>
    </message>
    <message>
        <source>No clear change in where it hurts; two drawings of the same pain differ as much.</source>
        <translation>Sin cambio claro en dónde duele; dos dibujos del mismo dolor pueden diferir tanto como estos.</translation>
    </message>
    <message>
        <source>No drawing was opened or saved yet</source>
        <translation>Todavía no se abrió ni se guardó ningún dibujo</translation>
    </message>
    <message>
        <source>No hold ran to its end, so it is not ticked as done. If you did it all the same, answer above.</source>
        <translation>Ninguna repetición se mantuvo hasta el final, así que no queda marcado como hecho. Si lo hiciste de todos modos, responde arriba.</translation>
    </message>
    <message>
        <source>No known pattern reaches what you painted.</source>
        <translation>Ningún patrón conocido llega a lo que pintaste.</translation>
    </message>
    <message>
        <source>No longer felt: {felt}.</source>
        <translation>Ya no se siente: {felt}.</translation>
    </message>
    <message>
        <source>No more questions that would tell the leading muscles apart.</source>
        <translation>No quedan preguntas que distingan entre los primeros músculos.</translation>
    </message>
    <message>
        <source>No muscle is known to send pain here. Pain can come from elsewhere; if it lasts, let someone look.</source>
        <translation>No se conoce ningún músculo que envíe dolor aquí. El dolor puede venir de otra parte; si dura, que lo vea un profesional.</translation>
    </message>
    <message>
        <source>No muscle is known to send pain to this place. Pain can come from elsewhere; if it lasts, let someone look.</source>
        <translation>No se conoce ningún músculo que envíe dolor a este lugar. El dolor puede venir de otra parte; si dura, que lo vea un profesional.</translation>
    </message>
    <message>
        <source>No pain is painted now; some was before.</source>
        <translation>Ahora no hay dolor pintado; antes sí.</translation>
    </message>
    <message>
        <source>No place was painted in more than one session.</source>
        <translation>Ningún sitio se pintó en más de una sesión.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF and print it where there is one.</source>
        <translation>No hay ninguna impresora en este equipo. Guarda un PDF e imprímelo donde la haya.</translation>
    </message>
    <message>
        <source>No ranking was kept of the earlier session.</source>
        <translation>De la sesión anterior no se conservó ninguna lista.</translation>
    </message>
    <message>
        <source>No ranking was kept of the later session.</source>
        <translation>De la sesión posterior no se conservó ninguna lista.</translation>
    </message>
    <message>
        <source>No session has all of these words in its name, note, tags, person or muscles.

Try fewer words.</source>
        <translation>Ninguna sesión tiene todas estas palabras en su nombre, nota, etiquetas, persona o músculos.

Prueba con menos palabras.</translation>
    </message>
    <message>
        <source>No sessions in this time.

After two or more, this page shows how area, intensity and muscles went.</source>
        <translation>No hay sesiones en este tiempo.

A partir de dos, esta página muestra cómo fueron la superficie, la intensidad y los músculos.</translation>
    </message>
    <message>
        <source>No sessions of {name} yet.

Choose &apos;New session&apos; below and paint; it is kept under this name.</source>
        <translation>Todavía no hay sesiones de {name}.

Elige abajo «Nueva sesión» y pinta; se guardará con este nombre.</translation>
    </message>
    <message>
        <source>No sessions yet.

Close this window and paint where it hurts: what you paint is kept here as you paint it, with its date.</source>
        <translation>Todavía no hay sesiones.

Cierra esta ventana y pinta donde te duele: lo que pintas se guarda aquí mientras lo pintas, con su fecha.</translation>
    </message>
    <message>
        <source>No step of the leading muscles fits into a plan for today. Each muscle has its own self-care page.</source>
        <translation>Ningún paso de los primeros músculos cabe en un plan para hoy. Cada músculo tiene su propia página de autocuidado.</translation>
    </message>
    <message>
        <source>No to all that are left</source>
        <translation>No a todas las que quedan</translation>
    </message>
    <message>
        <source>No, begin</source>
        <translation>No, empezar</translation>
    </message>
    <message>
        <source>Not answered, though a yes would mean that somebody should look today: {questions}</source>
        <translation>Sin responder, aunque un sí significaría que hoy debe verlo un profesional: {questions}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on this mark</source>
        <translation>Nota de esta marca</translation>
    </message>
    <message>
        <source>Note to the session</source>
        <translation>Nota de la sesión</translation>
    </message>
    <message>
        <source>Note: since when, after what, better or worse with...</source>
        <translation>Nota: desde cuándo, después de qué, mejor o peor con...</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing can be read from {path}; restore a backup. The file is left as it is.</source>
        <translation>No se puede leer nada de {path}; restaura una copia de seguridad. El archivo se deja como está.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing has all of these words in its name, Latin, aliases or signs.

Try one word of it, an everyday word such as calf, or what you notice, such as stairs. Clear the field to look through everything.</source>
        <translation>Nada tiene todas estas palabras en su nombre, latín, otros nombres o síntomas.

Prueba con una sola, con una palabra corriente como pantorrilla, o con algo que notes, como «escaleras». Vacía el campo para recorrerlo todo.</translation>
    </message>
    <message>
        <source>Nothing is kept in the example.</source>
        <translation>En el ejemplo no se guarda nada.</translation>
    </message>
    <message>
        <source>Nothing is lost: what you painted, answered and wrote is kept.</source>
        <translation>No se perdió nada: lo que pintaste, respondiste y escribiste está guardado.</translation>
    </message>
    <message>
        <source>Nothing is painted in either drawing.</source>
        <translation>No hay nada pintado en ninguno de los dos dibujos.</translation>
    </message>
    <message>
        <source>Nothing new was added</source>
        <translation>No se añadió nada nuevo</translation>
    </message>
    <message>
        <source>Nothing painted</source>
        <translation>Nada pintado</translation>
    </message>
    <message>
        <source>Nothing was done this time</source>
        <translation>Esta vez no se hizo nada</translation>
    </message>
    <message>
        <source>Nothing was painted in this time.</source>
        <translation>No se pintó nada en este tiempo.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>Now the right side</source>
        <translation>Ahora el lado derecho</translation>
    </message>
    <message>
        <source>Numb</source>
        <translation>Entumecido</translation>
    </message>
    <message>
        <source>O&amp;ver time...</source>
        <translation>E&amp;volución...</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Of each mark, what no later one lies over.</source>
        <translation>De cada marca, lo que ninguna posterior tapa.</translation>
    </message>
    <message>
        <source>Of its core {core} is painted, of the other&apos;s {others}.</source>
        <translation>De su zona central está pintado el {core}; de la del otro, el {others}.</translation>
    </message>
    <message>
        <source>Of the back view {before} was painted before, {after} later.</source>
        <translation>Vista de espaldas: {before} pintado antes y {after} después.</translation>
    </message>
    <message>
        <source>Of the front view {before} was painted before, {after} later.</source>
        <translation>Vista de frente: {before} pintado antes y {after} después.</translation>
    </message>
    <message>
        <source>Often joins in</source>
        <translation>Suele sumarse</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>En ambos lados</translation>
    </message>
    <message>
        <source>On the back</source>
        <translation>Por detrás</translation>
    </message>
    <message>
        <source>On the back its centre lies {way} from where it was.</source>
        <translation>Por detrás, su centro queda {way} de donde estaba.</translation>
    </message>
    <message>
        <source>On the bodies: {signs}</source>
        <translation>En los cuerpos: {signs}</translation>
    </message>
    <message>
        <source>On the body</source>
        <translation>En el cuerpo</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>Por delante</translation>
    </message>
    <message>
        <source>On the front its centre lies {way} from where it was.</source>
        <translation>Por delante, su centro queda {way} de donde estaba.</translation>
    </message>
    <message>
        <source>On the left of the back: on average {before} before, {now} now.</source>
        <translation>En el lado izquierdo, detrás: de media {before} antes, {now} ahora.</translation>
    </message>
    <message>
        <source>On the left of the front: on average {before} before, {now} now.</source>
        <translation>En el lado izquierdo, delante: de media {before} antes, {now} ahora.</translation>
    </message>
    <message>
        <source>On the right of the back: on average {before} before, {now} now.</source>
        <translation>En el lado derecho, detrás: de media {before} antes, {now} ahora.</translation>
    </message>
    <message>
        <source>On the right of the front: on average {before} before, {now} now.</source>
        <translation>En el lado derecho, delante: de media {before} antes, {now} ahora.</translation>
    </message>
    <message>
        <source>One file holds everything, readable only by you. To move it to another computer, close bodymap and copy that file. Nothing leaves this computer by itself.</source>
        <translation>Un solo archivo lo contiene todo, y solo tú puedes leerlo. Para llevarlo a otro equipo, cierra bodymap y copia ese archivo. Nada sale de este equipo por sí solo.</translation>
    </message>
    <message>
        <source>One is made on every day on which bodymap is opened; those of 7 days, 4 weeks and 12 months are kept, in {folder}.</source>
        <translation>Se hace una cada día que se abre bodymap; se conservan las de 7 días, 4 semanas y 12 meses, en {folder}.</translation>
    </message>
    <message>
        <source>One muscle accounts for nearly all of what can be explained.</source>
        <translation>Un solo músculo explica casi todo lo que se puede explicar.</translation>
    </message>
    <message>
        <source>One region file is left out: {fault} &apos;bodymap atlas check&apos; lists all.</source>
        <translation>Un archivo de región queda fuera: {fault} &apos;bodymap atlas check&apos; los muestra todos.</translation>
    </message>
    <message>
        <source>One round spot where you click</source>
        <translation>Un punto redondo donde haces clic</translation>
    </message>
    <message>
        <source>One session so far; the next one shows how it went.</source>
        <translation>Una sesión por ahora; la siguiente mostrará cómo ha ido.</translation>
    </message>
    <message>
        <source>One side against both</source>
        <translation>Un lado frente a ambos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open another library...</source>
        <translation>Abrir otra biblioteca...</translation>
    </message>
    <message>
        <source>Open another...</source>
        <translation>Abrir otra...</translation>
    </message>
    <message>
        <source>Open drawing</source>
        <translation>Abrir dibujo</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>Open the muscle or the session, or mark the area</source>
        <translation>Abrir el músculo o la sesión, o marcar la zona</translation>
    </message>
    <message>
        <source>Opening your sessions...</source>
        <translation>Abriendo tus sesiones...</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Order of the sessions</source>
        <translation>Orden de las sesiones</translation>
    </message>
    <message>
        <source>Ordered by how much of your pain (the painted area, strong pain counting more) a muscle explains and, counting less, how much of its usual area is painted. Its core counts in full, the area around it {spillover}; your answers, and a press that brings on your pain, move it up or down.</source>
        <translation>Ordenados por cuánto de tu dolor (la zona pintada, en la que el dolor fuerte cuenta más) explica un músculo y, con menos peso, por cuánta de su zona habitual está pintada. Su zona central cuenta entera, y la de alrededor, {spillover}; tus respuestas, y una presión que despierta tu dolor, lo suben o lo bajan.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other window</source>
        <translation>Otra ventana</translation>
    </message>
    <message>
        <source>Over a third of pain drawings are on both sides, and nine in ten of those are mirror images: that both sides hurt alike says little about which muscle it is. A two-sided reading leads only where it explains what one side cannot.</source>
        <translation>Más de un tercio de los dibujos de dolor están en ambos lados, y nueve de cada diez de ellos son imágenes en espejo: que ambos lados duelan igual dice poco sobre qué músculo es. Una lectura de ambos lados solo va delante cuando explica lo que un lado no puede.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Pain appeared</source>
        <translation>Apareció dolor</translation>
    </message>
    <message>
        <source>Pain drawing</source>
        <translation>Dibujo del dolor</translation>
    </message>
    <message>
        <source>Pain drawing, {day}</source>
        <translation>Dibujo del dolor, {day}</translation>
    </message>
    <message>
        <source>Pain is gone</source>
        <translation>El dolor se fue</translation>
    </message>
    <message>
        <source>Pain is painted now; none was before.</source>
        <translation>Ahora hay dolor pintado; antes no.</translation>
    </message>
    <message>
        <source>Paint first; then questions appear here that tell the leading muscles apart.</source>
        <translation>Pinta primero; después aparecen aquí preguntas que distinguen entre los primeros músculos.</translation>
    </message>
    <message>
        <source>Paint first; then the smallest set of muscles that together explain it appears here.</source>
        <translation>Pinta primero; después aparece aquí el conjunto más pequeño de músculos que lo explica entre todos.</translation>
    </message>
    <message>
        <source>Paint first; then this page shows whether one side or both explain it better.</source>
        <translation>Pinta primero; después esta página muestra si lo explica mejor un lado o los dos.</translation>
    </message>
    <message>
        <source>Paint on the body and the muscles known to send pain there appear here, the best match first.

Front and back both count. Choose how strong it is and what it feels like above the bodies.</source>
        <translation>Pinta en el cuerpo y aquí aparecerán los músculos que suelen enviar dolor ahí, el que mejor encaja primero.

Cuentan tanto delante como detrás. Encima de los cuerpos eliges cuánto duele y cómo se siente.</translation>
    </message>
    <message>
        <source>Paint the other side too</source>
        <translation>Pinta también el otro lado</translation>
    </message>
    <message>
        <source>Paint where it hurts</source>
        <translation>Pinta donde te duele</translation>
    </message>
    <message>
        <source>Paint where it hurts first. The plan is made from the muscles that lead your list.</source>
        <translation>Pinta primero donde te duele. El plan se hace con los primeros músculos de tu lista.</translation>
    </message>
    <message>
        <source>Paint where it hurts with the pointer, or go over the body with the arrow keys and mark with Enter.</source>
        <translation>Pinta con el puntero donde te duele, o recorre el cuerpo con las flechas y marca con Intro.</translation>
    </message>
    <message>
        <source>Paint while you drag</source>
        <translation>Pinta mientras arrastras</translation>
    </message>
    <message>
        <source>Painted area</source>
        <translation>Zona pintada</translation>
    </message>
    <message>
        <source>Painted area (cm²)</source>
        <translation>Zona pintada (cm²)</translation>
    </message>
    <message>
        <source>Painted area from {first} to {last}.</source>
        <translation>Zona pintada: de {first} a {last}.</translation>
    </message>
    <message>
        <source>Painted area: {area} ({share} of the body), as before.</source>
        <translation>Zona pintada: {area} ({share} del cuerpo), como antes.</translation>
    </message>
    <message>
        <source>Painted area: {before} ({before_share} of the body) before, {now} ({now_share}) now; {parts}.</source>
        <translation>Zona pintada: {before} ({before_share} del cuerpo) antes, {now} ({now_share}) ahora; {parts}.</translation>
    </message>
    <message>
        <source>Painted by the person. Right and left are the person&apos;s own. Information, not a diagnosis.</source>
        <translation>Pintado por la persona. Derecha e izquierda son las suyas. Información, no un diagnóstico.</translation>
    </message>
    <message>
        <source>Part of its pain lies inside the mouth, where these two views cannot show it.</source>
        <translation>Parte de su dolor está dentro de la boca, donde estas dos vistas no pueden mostrarlo.</translation>
    </message>
    <message>
        <source>Part of its pain lies on the pelvic floor, where these two views cannot show it.</source>
        <translation>Parte de su dolor está en el suelo pélvico, donde estas dos vistas no pueden mostrarlo.</translation>
    </message>
    <message>
        <source>Part of its pain lies on the sole, where these two views cannot show it.</source>
        <translation>Parte de su dolor está en la planta del pie, donde estas dos vistas no pueden mostrarlo.</translation>
    </message>
    <message>
        <source>Partly stronger, partly weaker, in about the same area</source>
        <translation>En parte más intenso, en parte menos, casi en la misma zona</translation>
    </message>
    <message>
        <source>Partly stronger, partly weaker: worst {worst_before} before, {worst_now} now; on average {mean_before} before, {mean_now} now (of 10).</source>
        <translation>En parte más intenso, en parte menos: máxima {worst_before} antes, {worst_now} ahora; de media {mean_before} antes, {mean_now} ahora (de 10).</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Pasadas por alto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Pelvic floor</source>
        <translation>Suelo pélvico</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People who draw the same pain twice, a minute apart, never paint quite the same. A change is called clear where two drawings differ more than that, where a good part of one lies far from the other, where their worst intensities or those of a side painted in both differ by {points} points or more, or where it feels another way.</source>
        <translation>Quien dibuja el mismo dolor dos veces, con un minuto de diferencia, nunca pinta exactamente lo mismo. Un cambio se considera claro cuando dos dibujos difieren más que eso, cuando una buena parte de uno queda lejos del otro, cuando sus intensidades máximas o las de un lado pintado en los dos difieren en {points} puntos o más, o cuando se siente de otra manera.</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing to scale (*.svg)</source>
        <translation>Imagen (*.png);;Dibujo a escala (*.svg)</translation>
    </message>
    <message>
        <source>Picture (PNG or SVG)...</source>
        <translation>Imagen (PNG o SVG)...</translation>
    </message>
    <message>
        <source>Places it reaches</source>
        <translation>Lugares a los que llega</translation>
    </message>
    <message>
        <source>Places on the back</source>
        <translation>Lugares por detrás</translation>
    </message>
    <message>
        <source>Places on the front</source>
        <translation>Lugares por delante</translation>
    </message>
    <message>
        <source>Plan for today</source>
        <translation>Plan para hoy</translation>
    </message>
    <message>
        <source>Plan for today: {steps}</source>
        <translation>Plan para hoy: {steps}</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Press mildly and slowly, never above 5 of 10. If it brings on the very pain you know, that speaks for this muscle. A spot that is only tender says little; many spots are.</source>
        <translation>Presiona despacio y con suavidad, nunca por encima de 5 de 10. Si aparece justo el dolor que conoces, eso habla a favor de este músculo. Un punto que solo está sensible dice poco; hay muchos así.</translation>
    </message>
    <message>
        <source>Press point</source>
        <translation>Punto de presión</translation>
    </message>
    <message>
        <source>Press test</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Press test and self-care</source>
        <translation>Presión y autocuidado</translation>
    </message>
    <message>
        <source>Press tests and signs</source>
        <translation>Pruebas de presión y síntomas</translation>
    </message>
    <message>
        <source>Print or save as PDF...</source>
        <translation>Imprimir o guardar como PDF...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimir...</translation>
    </message>
    <message>
        <source>Put back the backup of {day}</source>
        <translation>Restaurar la copia del {day}</translation>
    </message>
    <message>
        <source>Put back the backup of {day}.</source>
        <translation>Restaurada la copia del {day}.</translation>
    </message>
    <message>
        <source>Put back the last backup</source>
        <translation>Restaurar la última copia</translation>
    </message>
    <message>
        <source>Put back the library of {day}? Everything of now is backed up first, so that this can be undone the same way.</source>
        <translation>¿Restaurar la biblioteca del {day}? Antes se hace una copia de todo lo de ahora, para poder deshacerlo del mismo modo.</translation>
    </message>
    <message>
        <source>Put back. What was there before is kept as {path}.</source>
        <translation>Restaurada. Lo que había antes se conserva como {path}.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Put the muscle away</source>
        <translation>Quitar el músculo</translation>
    </message>
    <message>
        <source>Put the muscle away, back to the whole list</source>
        <translation>Quitar el músculo y volver a la lista entera</translation>
    </message>
    <message>
        <source>Put the muscle away, back to the whole list (Escape)</source>
        <translation>Quitar el músculo y volver a la lista entera (Esc)</translation>
    </message>
    <message>
        <source>Put this one back...</source>
        <translation>Restaurar esta...</translation>
    </message>
    <message>
        <source>Putting the backup back...</source>
        <translation>Restaurando la copia de seguridad...</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the LGPL, version 3: you may replace them with builds of your own. The licence&apos;s text lies beside them where they are installed.</source>
        <translation>Qt y PySide6 se usan bajo la LGPL, versión 3: puedes sustituirlos por versiones compiladas por ti. El texto de la licencia está junto a ellos, donde estén instalados.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded ({error}); install bodymap again in a fresh environment.</source>
        <translation>Qt no se puede cargar ({error}); vuelve a instalar bodymap en un entorno nuevo.</translation>
    </message>
    <message>
        <source>Qt cannot print on this computer ({error}).</source>
        <translation>Qt no puede imprimir en este equipo ({error}).</translation>
    </message>
    <message>
        <source>Qt cannot print on this computer ({error}); save a PDF and print it elsewhere.</source>
        <translation>Qt no puede imprimir en este equipo ({error}); guarda un PDF e imprímelo en otro.</translation>
    </message>
    <message>
        <source>Qt needs system libraries that are missing; install them with: {command}</source>
        <translation>Qt necesita bibliotecas del sistema que faltan; instálalas con: {command}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions about warning signs answered: none of {asked}. To {urgent} of them a yes would mean that somebody should look today.</source>
        <translation>Preguntas sobre señales de alarma respondidas: ninguna de {asked}. En {urgent} de ellas, un sí significaría que hoy debe verlo un profesional.</translation>
    </message>
    <message>
        <source>Questions about warning signs answered: {answered} of {asked}, none with yes.</source>
        <translation>Preguntas sobre señales de alarma respondidas: {answered} de {asked}, ninguna con sí.</translation>
    </message>
    <message>
        <source>Questions about warning signs answered: {answered} of {asked}.</source>
        <translation>Preguntas sobre señales de alarma respondidas: {answered} de {asked}.</translation>
    </message>
    <message>
        <source>Quit bodymap</source>
        <translation>Salir de bodymap</translation>
    </message>
    <message>
        <source>R</source>
        <translation>Der</translation>
    </message>
    <message>
        <source>Rank of the muscles that led most often</source>
        <translation>Puesto de los músculos que más veces encabezaron la lista</translation>
    </message>
    <message>
        <source>Ranked by overlap with published patterns only.</source>
        <translation>Ordenados solo por su coincidencia con patrones publicados.</translation>
    </message>
    <message>
        <source>Ranked by overlap with published patterns, moved by the press tests and signs that are answered below.</source>
        <translation>Ordenados por su coincidencia con patrones publicados, con lo que cambian las respuestas de abajo sobre pruebas de presión y síntomas.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Ranking: {moves}.</source>
        <translation>Orden: {moves}.</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Lee primero</translation>
    </message>
    <message>
        <source>Read first: {number} of {of}</source>
        <translation>Lee primero: {number} de {of}</translation>
    </message>
    <message>
        <source>Read it before you hand it on; it holds what you painted, answered and noted. Nothing is sent from here.</source>
        <translation>Léelo antes de compartirlo; contiene lo que pintaste, respondiste y anotaste. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Reading the sessions...</source>
        <translation>Leyendo las sesiones...</translation>
    </message>
    <message>
        <source>Reading what is known about muscles...</source>
        <translation>Leyendo lo que se sabe de los músculos...</translation>
    </message>
    <message>
        <source>Reading {name}...</source>
        <translation>Leyendo {name}...</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Reducir el mo&amp;vimiento</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this mark</source>
        <translation>Quitar esta marca</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>¿Quitar a {name}?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename or delete the session</source>
        <translation>Cambiar el nombre o eliminar la sesión</translation>
    </message>
    <message>
        <source>Rename...</source>
        <translation>Cambiar nombre...</translation>
    </message>
    <message>
        <source>Report for a clinician (PDF)...</source>
        <translation>Informe para un profesional (PDF)...</translation>
    </message>
    <message>
        <source>Rescue all that can be read</source>
        <translation>Rescatar todo lo que se pueda leer</translation>
    </message>
    <message numerus="yes">
        <source>Rescued %n session(s).</source>
        <translation>
            <numerusform>Rescatada %n sesión.</numerusform>
            <numerusform>Rescatadas %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescued marks</source>
        <translation>Marcas rescatadas</translation>
    </message>
    <message>
        <source>Rescuing what can be read...</source>
        <translation>Rescatando lo que se puede leer...</translation>
    </message>
    <message>
        <source>Rest a moment, then get into place again. It begins by itself.</source>
        <translation>Descansa un momento y vuelve a la posición. Empezará por sí solo.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Solo derecha</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Costado</translation>
    </message>
    <message>
        <source>S&amp;kin tone</source>
        <translation>Tono de &amp;piel</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Save FHIR bundle</source>
        <translation>Guardar paquete FHIR</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Guardar como PDF...</translation>
    </message>
    <message>
        <source>Save drawing</source>
        <translation>Guardar dibujo</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Save sessions</source>
        <translation>Guardar sesiones</translation>
    </message>
    <message>
        <source>Save tables</source>
        <translation>Guardar tablas</translation>
    </message>
    <message>
        <source>Save the drawing as a file...</source>
        <translation>Guardar el dibujo en un archivo...</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Saved on this computer, for {person}</source>
        <translation>Guardado en este equipo, para {person}</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Se&amp;ssions...</source>
        <translation>S&amp;esiones...</translation>
    </message>
    <message>
        <source>Search body areas</source>
        <translation>Buscar zonas del cuerpo</translation>
    </message>
    <message>
        <source>Search muscles and places</source>
        <translation>Buscar músculos y lugares</translation>
    </message>
    <message>
        <source>Search names, notes, tags, muscles</source>
        <translation>Nombre, nota, etiqueta, músculo</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Buscar sesiones</translation>
    </message>
    <message>
        <source>Search, such as: left low back</source>
        <translation>Busca, por ejemplo: lumbar izquierda</translation>
    </message>
    <message>
        <source>See a professional</source>
        <translation>Ver a un profesional</translation>
    </message>
    <message>
        <source>See both rankings</source>
        <translation>Ver las dos listas</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>Ver las respuestas</translation>
    </message>
    <message>
        <source>Seen from behind</source>
        <translation>Visto por detrás</translation>
    </message>
    <message>
        <source>Seen from the front</source>
        <translation>Visto por delante</translation>
    </message>
    <message>
        <source>Sele&amp;ct</source>
        <translation>Elegi&amp;r</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Self-care</source>
        <translation>Autocuidado</translation>
    </message>
    <message>
        <source>Self-care done</source>
        <translation>Autocuidado hecho</translation>
    </message>
    <message>
        <source>Self-care done {times}, it helped {helped}.</source>
        <translation>Autocuidado hecho {times}; ayudó {helped}.</translation>
    </message>
    <message>
        <source>Self-care done: filled where it helped, open where not, struck out where it made it worse, a line where not sure</source>
        <translation>Autocuidado hecho: relleno donde ayudó, vacío donde no, tachado donde empeoró, una línea donde no está claro</translation>
    </message>
    <message>
        <source>Self-care is shown once you have chosen “{read}” at the top.</source>
        <translation>El autocuidado se muestra cuando hayas elegido «{read}» arriba.</translation>
    </message>
    <message>
        <source>Self-care that was done is not kept in this library yet; if another is opened now, that is lost.</source>
        <translation>El autocuidado que hiciste aún no está guardado en esta biblioteca; si abres otra ahora, se pierde.</translation>
    </message>
    <message numerus="yes">
        <source>Self-care was done %n time(s). When it was, and whether it helped or made it worse, is wiped with the name and cannot be brought back.</source>
        <translation>
            <numerusform>Se hizo autocuidado %n vez. Cuándo fue, y si ayudó o lo empeoró, se borra con el nombre y no se puede recuperar.</numerusform>
            <numerusform>Se hizo autocuidado %n veces. Cuándo fue, y si ayudó o lo empeoró, se borra con el nombre y no se puede recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends pain to the same place</source>
        <translation>Envía dolor al mismo lugar</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sessions (zip)...</source>
        <translation>Sesiones (zip)...</translation>
    </message>
    <message>
        <source>Sessions ({ending})</source>
        <translation>Sesiones ({ending})</translation>
    </message>
    <message>
        <source>Several active muscles at once are normal; people with shoulder pain have six on average.</source>
        <translation>Varios músculos activos a la vez es lo normal; quienes tienen dolor de hombro tienen seis de media.</translation>
    </message>
    <message>
        <source>Shift or Ctrl and arrow keys</source>
        <translation>Mayús o Ctrl y flechas</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Hombro</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show on the body</source>
        <translation>Mostrar en el cuerpo</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Sides: before, {before}; now, {now}.</source>
        <translation>Lados: antes, {before}; ahora, {now}.</translation>
    </message>
    <message>
        <source>Sign: {text}</source>
        <translation>Síntoma: {text}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the brush. Keys [ and ].</source>
        <translation>Tamaño del pincel. Teclas [ y ].</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Saltar este paso</translation>
    </message>
    <message>
        <source>Smaller area</source>
        <translation>Zona más pequeña</translation>
    </message>
    <message>
        <source>Smaller area, partly stronger, partly weaker</source>
        <translation>Zona más pequeña, en parte más intenso, en parte menos</translation>
    </message>
    <message>
        <source>Smaller area, stronger</source>
        <translation>Zona más pequeña, más fuerte</translation>
    </message>
    <message>
        <source>Smaller area, weaker</source>
        <translation>Zona más pequeña, menos intenso</translation>
    </message>
    <message>
        <source>Some feel it here</source>
        <translation>Algunas personas lo sienten aquí</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Something in bodymap failed</source>
        <translation>Algo falló en bodymap</translation>
    </message>
    <message>
        <source>Something made it worse here today. Do not press or stretch this place again until tomorrow.</source>
        <translation>Hoy algo lo empeoró aquí. No vuelvas a presionar ni estirar esta zona hasta mañana.</translation>
    </message>
    <message>
        <source>Something made it worse today. What presses or stretches that place is left out until tomorrow.</source>
        <translation>Hoy algo lo empeoró. Lo que presiona o estira esa zona se deja fuera hasta mañana.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Sources of the atlas</source>
        <translation>Fuentes del atlas</translation>
    </message>
    <message>
        <source>Space goes on.</source>
        <translation>Con la barra espaciadora se continúa.</translation>
    </message>
    <message>
        <source>Space held down, and dragging</source>
        <translation>Espacio pulsado, y arrastrar</translation>
    </message>
    <message>
        <source>Space pauses and goes on. The arrow keys go back and on. Esc stops.</source>
        <translation>Espacio pausa y continúa. Las flechas van atrás y adelante. Esc termina.</translation>
    </message>
    <message>
        <source>Spillover</source>
        <translation>Desbordamiento</translation>
    </message>
    <message>
        <source>Stabbing</source>
        <translation>Punzante</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>Empezar otra</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Poner el reloj en marcha</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarme</translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <translation>Paso {n} de {of}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop, and let somebody look, if pain turns sharp, spreads or keeps growing, or if something is numb, tingles or feels weak. Information, not a diagnosis.</source>
        <translation>Detente, y que lo vea un profesional, si el dolor se vuelve agudo, se extiende o sigue aumentando, o si algo se te duerme, te hormiguea o lo notas débil. Información, no un diagnóstico.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopped at {name}: {why}</source>
        <translation>Se detuvo en {name}: {why}</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Parado, como pediste.</translation>
    </message>
    <message>
        <source>Strengthen</source>
        <translation>Fortalecer</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>Stronger, in about the same area</source>
        <translation>Más fuerte, más o menos en la misma zona</translation>
    </message>
    <message>
        <source>Stronger: worst {worst_before} before, {worst_now} now; on average {mean_before} before, {mean_now} now (of 10).</source>
        <translation>Más intenso: máxima {worst_before} antes, {worst_now} ahora; de media {mean_before} antes, {mean_now} ahora (de 10).</translation>
    </message>
    <message>
        <source>Strongest first</source>
        <translation>Más fuertes primero</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Tab leads to the buttons, Enter presses one.</source>
        <translation>Tab lleva a los botones, Intro pulsa uno.</translation>
    </message>
    <message>
        <source>Tables (CSV)...</source>
        <translation>Tablas (CSV)...</translation>
    </message>
    <message>
        <source>Tables ({ending})</source>
        <translation>Tablas ({ending})</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags to add, with commas between them, such as: after running, office</source>
        <translation>Etiquetas que añadir, separadas por comas, por ejemplo: después de correr, oficina</translation>
    </message>
    <message>
        <source>Tags, with commas between them, such as: after running, office</source>
        <translation>Etiquetas, separadas por comas, por ejemplo: después de correr, oficina</translation>
    </message>
    <message>
        <source>Tags...</source>
        <translation>Etiquetas...</translation>
    </message>
    <message>
        <source>Tags: {tags}.</source>
        <translation>Etiquetas: {tags}.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take it with you into the day.</source>
        <translation>Llévalo contigo a lo largo del día.</translation>
    </message>
    <message>
        <source>Take paint away</source>
        <translation>Quita pintura</translation>
    </message>
    <message>
        <source>Take the area&apos;s paint away</source>
        <translation>Quitar la pintura de la zona</translation>
    </message>
    <message>
        <source>Take this mark away (Delete)</source>
        <translation>Quita esta marca (Supr)</translation>
    </message>
    <message>
        <source>Taken away: {mark}</source>
        <translation>Quitado: {mark}</translation>
    </message>
    <message>
        <source>Taking in...</source>
        <translation>Incorporando...</translation>
    </message>
    <message>
        <source>Tender only</source>
        <translation>Solo duele al tacto</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Ese día</translation>
    </message>
    <message>
        <source>That day and today</source>
        <translation>Ese día y hoy</translation>
    </message>
    <message>
        <source>That is all for now</source>
        <translation>Eso es todo por ahora</translation>
    </message>
    <message>
        <source>That is fine. There are other steps on the page of each muscle.</source>
        <translation>No pasa nada. En la página de cada músculo hay otros pasos.</translation>
    </message>
    <message>
        <source>That outline holds no part of the body; draw it over the body.</source>
        <translation>Ese contorno no contiene ninguna parte del cuerpo; dibújalo sobre el cuerpo.</translation>
    </message>
    <message>
        <source>That session is no longer in the library.</source>
        <translation>Esa sesión ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>The atlas has changed since then: of the leading muscles, {what}.</source>
        <translation>El atlas ha cambiado desde entonces: de los primeros músculos, {what}.</translation>
    </message>
    <message>
        <source>The backup {backup} could not be put in place of {path} ({error}); free some space or check the folder.</source>
        <translation>La copia {backup} no se pudo poner en lugar de {path} ({error}); libera espacio o revisa la carpeta.</translation>
    </message>
    <message>
        <source>The change could not be saved in {path} ({error}); another window is writing to it; try again. What was saved before is unchanged.</source>
        <translation>El cambio no se pudo guardar en {path} ({error}); otra ventana está escribiendo ahí, vuelve a intentarlo. Lo guardado antes sigue igual.</translation>
    </message>
    <message>
        <source>The change could not be saved in {path} ({error}); free some space or check the disk. What was saved before is unchanged.</source>
        <translation>El cambio no se pudo guardar en {path} ({error}); libera espacio o revisa el disco. Lo guardado antes sigue igual.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}.</source>
        <translation>El archivo dañado se conserva como {path}.</translation>
    </message>
    <message>
        <source>The drawing is larger than {mb} MB as a file and could not be opened again; save all sessions (zip) instead.</source>
        <translation>El dibujo ocuparía más de {mb} MB como archivo y no se podría volver a abrir; guarda en su lugar todas las sesiones (zip).</translation>
    </message>
    <message>
        <source>The drawing is the same. At the left stands the ranking that was kept with it; at the right what today&apos;s atlas makes of it. The list in the window is today&apos;s.</source>
        <translation>El dibujo es el mismo. A la izquierda está la lista que se guardó con él; a la derecha, la que da el atlas de hoy. La lista de la ventana es la de hoy.</translation>
    </message>
    <message>
        <source>The eraser is on, and there is no paint to take away. B takes up the brush.</source>
        <translation>La goma está puesta y no hay pintura que quitar. Con B tomas el pincel.</translation>
    </message>
    <message>
        <source>The example keeps no sessions; start bodymap without &apos;demo&apos; to keep yours.</source>
        <translation>El ejemplo no guarda sesiones; abre bodymap sin &apos;demo&apos; para guardar las tuyas.</translation>
    </message>
    <message>
        <source>The example ranks:</source>
        <translation>La lista del ejemplo:</translation>
    </message>
    <message>
        <source>The figure file {path} cannot be read ({error}); reinstall bodymap.</source>
        <translation>El archivo de figura {path} no se puede leer ({error}); vuelve a instalar bodymap.</translation>
    </message>
    <message>
        <source>The file could not be read or written ({why}); check the disk.</source>
        <translation>El archivo no se pudo leer o escribir ({why}); revisa el disco.</translation>
    </message>
    <message>
        <source>The file holds no session and no drawing.</source>
        <translation>El archivo no contiene ninguna sesión ni ningún dibujo.</translation>
    </message>
    <message>
        <source>The file of your sessions is damaged, as happens when a disk fails or a copy is cut short. It was not changed, and whatever you choose here, it is kept beside the new one.</source>
        <translation>El archivo de tus sesiones está dañado, como ocurre cuando falla un disco o una copia se corta. No se ha cambiado y, elijas lo que elijas aquí, se conserva junto al nuevo.</translation>
    </message>
    <message>
        <source>The file of your sessions is empty or gone, though its log or its backups lie beside it. Whatever you choose, these are kept.</source>
        <translation>El archivo de tus sesiones está vacío o falta, aunque su registro o sus copias están al lado. Elijas lo que elijas, estos se conservan.</translation>
    </message>
    <message>
        <source>The holds and repeats are the sources&apos;. Added to them: {ready} seconds to get into place before each hold, {reading} seconds to read each step, {untimed} seconds where a source gives no time. On both sides, what is done to one side at a time counts twice.</source>
        <translation>Los tiempos y las repeticiones son los de las fuentes. Se les añaden: {ready} segundos para ponerte en posición antes de cada vez, {reading} segundos para leer cada paso, {untimed} segundos cuando una fuente no da tiempo. Con ambos lados, lo que se hace de un lado cada vez cuenta doble.</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Los últimos 3 meses</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>El último mes</translation>
    </message>
    <message>
        <source>The last session ({which}) is kept, for {person}. Go on with it, or start a new one of your own by painting.</source>
        <translation>La última sesión ({which}) está guardada, para {person}. Continúa con ella, o pinta para empezar una tuya.</translation>
    </message>
    <message>
        <source>The last time you could tell, this made it worse. Do less of it and more gently, or leave it out.</source>
        <translation>La última vez que pudiste notarlo, esto lo empeoró. Haz menos y con más suavidad, u omítelo.</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>El último año</translation>
    </message>
    <message>
        <source>The library has no person {key}; choose one of those it lists.</source>
        <translation>La biblioteca no tiene a la persona {key}; elige una de las que muestra.</translation>
    </message>
    <message>
        <source>The library has nobody called &apos;{name}&apos;; it has {known}.</source>
        <translation>La biblioteca no tiene a nadie llamado &apos;{name}&apos;; tiene a {known}.</translation>
    </message>
    <message>
        <source>The library {library} could not be backed up in {folder} ({error}); free some space or check the disk. The library itself is unchanged.</source>
        <translation>No se pudo hacer una copia de la biblioteca {library} en {folder} ({error}); libera espacio o revisa el disco. La biblioteca no ha cambiado.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened ({why}); check the folder and the space on the disk, or name another library.</source>
        <translation>La biblioteca {path} no se puede abrir ({why}); revisa la carpeta y el espacio del disco, o indica otra biblioteca.</translation>
    </message>
    <message>
        <source>The library {path} cannot be read ({error}); restore a backup, or run &apos;bodymap session rescue&apos;.</source>
        <translation>La biblioteca {path} no se puede leer ({error}); restaura una copia o ejecuta &apos;bodymap session rescue&apos;.</translation>
    </message>
    <message>
        <source>The library {path} could not be rescued ({error}); free some space or check the folder. It is as it was.</source>
        <translation>La biblioteca {path} no se pudo rescatar ({error}); libera espacio o revisa la carpeta. Está como estaba.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({why}); &apos;bodymap session rescue&apos; takes out all that can be read and keeps the damaged file, &apos;bodymap session restore last&apos; puts its last backup back.</source>
        <translation>La biblioteca {path} está dañada ({why}); &apos;bodymap session rescue&apos; saca todo lo que se pueda leer y conserva el archivo dañado, &apos;bodymap session restore last&apos; restaura su última copia.</translation>
    </message>
    <message>
        <source>The library {path} is open.</source>
        <translation>La biblioteca {path} está abierta.</translation>
    </message>
    <message>
        <source>The library {path} is write-protected: it can be read, and nothing can be kept in it; open a copy of it to go on.</source>
        <translation>La biblioteca {path} está protegida contra escritura: se puede leer, y no se puede guardar nada en ella; abre una copia para seguir.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer bodymap and is open for reading only; update bodymap.</source>
        <translation>La biblioteca {path} la hizo un bodymap más nuevo y está abierta solo para leer; actualiza bodymap.</translation>
    </message>
    <message>
        <source>The list follows your brush</source>
        <translation>La lista sigue tu pincel</translation>
    </message>
    <message>
        <source>The mark would lie beside the body; it stays where it was.</source>
        <translation>La marca quedaría fuera del cuerpo; se queda donde estaba.</translation>
    </message>
    <message>
        <source>The muscles that fit best stand first. Point at one to see its usual area on the body. With keys: F6 leads to the list, the arrows go from row to row.</source>
        <translation>Los músculos que mejor encajan van primero. Señala uno para ver su zona habitual en el cuerpo. Con el teclado: F6 lleva a la lista, las flechas van de fila en fila.</translation>
    </message>
    <message>
        <source>The plan is made once you have chosen “{read}” at the top.</source>
        <translation>El plan se hace cuando hayas elegido «{read}» arriba.</translation>
    </message>
    <message>
        <source>The plan waits until somebody has looked. That comes first today.</source>
        <translation>El plan espera hasta que lo haya visto un profesional. Hoy eso va primero.</translation>
    </message>
    <message>
        <source>The press test is shown once you have chosen “{read}” at the top.</source>
        <translation>La prueba de presión se muestra cuando hayas elegido «{read}» arriba.</translation>
    </message>
    <message>
        <source>The printer cannot be reached; choose another, or save a PDF.</source>
        <translation>No se puede acceder a la impresora; elige otra o guarda un PDF.</translation>
    </message>
    <message>
        <source>The questions are answered.</source>
        <translation>Las preguntas están respondidas.</translation>
    </message>
    <message>
        <source>The ranking has changed since then: of the leading muscles, {what}.</source>
        <translation>El orden ha cambiado desde entonces: de los primeros músculos, {what}.</translation>
    </message>
    <message>
        <source>The ranking of that day and today&apos;s</source>
        <translation>La lista de ese día y la de hoy</translation>
    </message>
    <message>
        <source>The report of the fault could not be saved; &apos;Copy details&apos; has it.</source>
        <translation>No se pudo guardar el informe del fallo; cópialo con «Copiar detalles».</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>The same area as before.</source>
        <translation>La misma zona que antes.</translation>
    </message>
    <message>
        <source>The same place on the other side: {place}</source>
        <translation>El mismo lugar en el otro lado: {place}</translation>
    </message>
    <message>
        <source>The session to compare with is not the earlier one; give the two the other way round.</source>
        <translation>La sesión con la que comparar no es la anterior; indícalas en el orden inverso.</translation>
    </message>
    <message>
        <source>The spot on the body</source>
        <translation>El punto en el cuerpo</translation>
    </message>
    <message>
        <source>The two drawings are on different figures; places near the outline compare only roughly.</source>
        <translation>Los dos dibujos están en figuras distintas; los lugares cercanos al contorno se comparan solo de forma aproximada.</translation>
    </message>
    <message>
        <source>The two rankings come from different versions of the atlas.</source>
        <translation>Las dos listas vienen de versiones distintas del atlas.</translation>
    </message>
    <message>
        <source>The two sessions are of two people; compare a session with an earlier one of the same.</source>
        <translation>Las dos sesiones son de dos personas; compara una sesión con otra anterior de la misma.</translation>
    </message>
    <message>
        <source>Then leave it now, and do not press or stretch this place again today. The plan will not offer this step.</source>
        <translation>Entonces déjalo ahora, y hoy no vuelvas a presionar ni estirar esta zona. El plan no propondrá este paso.</translation>
    </message>
    <message>
        <source>Then, at your own pace: {dose}.</source>
        <translation>Después, a tu ritmo: {dose}.</translation>
    </message>
    <message>
        <source>Then, by the clock: {dose}.</source>
        <translation>Después, con el reloj: {dose}.</translation>
    </message>
    <message>
        <source>There is no figure &apos;{name}&apos;; use one of {figures}.</source>
        <translation>No hay ninguna figura &apos;{name}&apos;; usa una de {figures}.</translation>
    </message>
    <message>
        <source>There is no file {path}; &apos;bodymap session info&apos; lists the backups.</source>
        <translation>No existe el archivo {path}; &apos;bodymap session info&apos; muestra las copias.</translation>
    </message>
    <message>
        <source>There is no screen here to open a window on; run it on a desktop, or use &apos;bodymap rank FILE&apos; or &apos;bodymap demo&apos;.</source>
        <translation>Aquí no hay pantalla donde abrir una ventana; ejecútalo en un escritorio, o usa &apos;bodymap rank FILE&apos; o &apos;bodymap demo&apos;.</translation>
    </message>
    <message>
        <source>There is no screen here, so the window was written to {path}.</source>
        <translation>Aquí no hay pantalla, así que la ventana se escribió en {path}.</translation>
    </message>
    <message>
        <source>There is nothing to hand on yet; paint first, or choose a session in the sessions window.</source>
        <translation>Todavía no hay nada que compartir; pinta primero, o elige una sesión en la ventana de sesiones.</translation>
    </message>
    <message>
        <source>There is somebody called &apos;{name}&apos; already; choose them, or add what tells the two apart, such as a year of birth.</source>
        <translation>Ya hay alguien que se llama &apos;{name}&apos;; elige a esa persona, o añade algo que las distinga, como el año de nacimiento.</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Muslo</translation>
    </message>
    <message>
        <source>Thin evidence for a part of it: that pattern is described in a single report.</source>
        <translation>Poca evidencia para una parte: ese patrón se describe en un solo informe.</translation>
    </message>
    <message>
        <source>Thin evidence: its pattern is described in a single report.</source>
        <translation>Poca evidencia: su patrón se describe en un solo informe.</translation>
    </message>
    <message>
        <source>This is the example, which keeps nothing; your own sessions are not touched.</source>
        <translation>Este es el ejemplo, que no guarda nada; tus propias sesiones siguen intactas.</translation>
    </message>
    <message>
        <source>This mark</source>
        <translation>Esta marca</translation>
    </message>
    <message>
        <source>This page shows what a person painted and answered on their own computer with bodymap. The muscles are ranked by how far published pain patterns overlap the painted area, weighted by intensity. The trigger-point model behind those patterns is debated, and overlap does not show a cause. It is not a diagnosis and does not replace an examination.</source>
        <translation>Esta página muestra lo que una persona pintó y respondió en su propio equipo con bodymap. Los músculos están ordenados por cuánto coinciden los patrones de dolor publicados con la zona pintada, ponderada por la intensidad. El modelo de los puntos gatillo en que se basan esos patrones se discute, y la coincidencia no muestra una causa. No es un diagnóstico y no sustituye una exploración.</translation>
    </message>
    <message numerus="yes">
        <source>This person still has %n session(s), to be deleted or given to another first.</source>
        <translation>
            <numerusform>Esta persona tiene todavía %n sesión; primero elimínala o dásela a otra.</numerusform>
            <numerusform>Esta persona tiene todavía %n sesiones; primero elimínalas o dáselas a otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session could not be kept ({why}). Save the drawing as a file before you close bodymap.</source>
        <translation>Esta sesión no se pudo guardar ({why}). Guarda el dibujo como archivo antes de cerrar bodymap.</translation>
    </message>
    <message>
        <source>This session is not saved</source>
        <translation>Esta sesión no está guardada</translation>
    </message>
    <message>
        <source>This session was deleted in another window. You went on with it here, so it is kept again.</source>
        <translation>Esta sesión se eliminó en otra ventana. Seguiste con ella aquí, así que está guardada de nuevo.</translation>
    </message>
    <message>
        <source>This step can be followed once somebody has looked.</source>
        <translation>Este paso se podrá seguir cuando lo haya visto un profesional.</translation>
    </message>
    <message>
        <source>This step can begin once the questions are answered: a yes may mean that somebody should look today.</source>
        <translation>Este paso puede empezar cuando hayas respondido las preguntas: un sí puede significar que hoy debe verlo un profesional.</translation>
    </message>
    <message>
        <source>Throbbing</source>
        <translation>Pulsátil</translation>
    </message>
    <message>
        <source>Throw away what is being drawn; hide the ring round the area</source>
        <translation>Descartar lo que se está dibujando; ocultar el anillo de la zona</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Tingling</source>
        <translation>Hormigueo</translation>
    </message>
    <message>
        <source>To lie beside you, on one page or two. It names the muscles and what to do for them. Nothing is sent from here.</source>
        <translation>Para tenerlo al lado, en una o dos páginas. Nombra los músculos y qué hacer por ellos. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>To the front, to the back</source>
        <translation>Hacia delante, hacia detrás</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today&apos;s ranking is the ranking of that day.</source>
        <translation>La lista de hoy es la lista de ese día.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try another word for it, or clear the field to look through everything. If you can point to the place, close this window and paint it on the body: the list then names the muscles known to send pain there.</source>
        <translation>Prueba con otra palabra, o vacía el campo para recorrerlo todo. Si puedes señalar el lugar, cierra esta ventana y píntalo en el cuerpo: la lista nombra entonces los músculos de los que se sabe que envían dolor allí.</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Unnamed, since {day}</source>
        <translation>Sin nombre, desde el {day}</translation>
    </message>
    <message>
        <source>Until then the steps can be read, but not followed.</source>
        <translation>Hasta entonces los pasos se pueden leer, pero no seguir.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Brazo</translation>
    </message>
    <message>
        <source>Usual pain: {felt}</source>
        <translation>Dolor habitual: {felt}</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versiones y licencias</translation>
    </message>
    <message>
        <source>Versions, licences and sources</source>
        <translation>Versiones, licencias y fuentes</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Warmth or cold</source>
        <translation>Calor o frío</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Señales de alarma</translation>
    </message>
    <message>
        <source>Warning signs answered with yes</source>
        <translation>Señales de alarma respondidas con sí</translation>
    </message>
    <message>
        <source>Warning signs: a doctor has looked</source>
        <translation>Señales de alarma: ya lo ha visto un médico</translation>
    </message>
    <message numerus="yes">
        <source>Warning signs: no to all %n question(s)</source>
        <translation>
            <numerusform>Señales de alarma: no a %n pregunta</numerusform>
            <numerusform>Señales de alarma: no a las %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Weaker, in about the same area</source>
        <translation>Menos intenso, casi en la misma zona</translation>
    </message>
    <message>
        <source>Weaker: worst {worst_before} before, {worst_now} now; on average {mean_before} before, {mean_now} now (of 10).</source>
        <translation>Menos intenso: máxima {worst_before} antes, {worst_now} ahora; de media {mean_before} antes, {mean_now} ahora (de 10).</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>What became of each item</source>
        <translation>Qué fue de cada elemento</translation>
    </message>
    <message>
        <source>What bodymap is</source>
        <translation>Qué es bodymap</translation>
    </message>
    <message>
        <source>What brings it on</source>
        <translation>Qué lo provoca</translation>
    </message>
    <message>
        <source>What can feel the same</source>
        <translation>Qué más puede sentirse igual</translation>
    </message>
    <message>
        <source>What changed, in words</source>
        <translation>Qué cambió, en palabras</translation>
    </message>
    <message>
        <source>What every key does</source>
        <translation>Qué hace cada tecla</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Lo que se guarda</translation>
    </message>
    <message>
        <source>What is this session called?</source>
        <translation>¿Cómo se llama esta sesión?</translation>
    </message>
    <message>
        <source>What it feels like</source>
        <translation>Cómo se siente</translation>
    </message>
    <message>
        <source>What the drawing tells</source>
        <translation>Lo que cuenta el dibujo</translation>
    </message>
    <message>
        <source>What this is, and is not</source>
        <translation>Qué es esto, y qué no es</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>What was done cannot be kept, since the library can only be read; open a copy of it to go on. It counts until bodymap is closed.</source>
        <translation>Lo que se hizo no se puede guardar, porque la biblioteca solo se puede leer; abre una copia para seguir. Cuenta hasta que se cierre bodymap.</translation>
    </message>
    <message>
        <source>What was done could not be kept in the library yet. It counts until bodymap is closed, and is tried again as you go on.</source>
        <translation>Lo que se hizo todavía no se pudo guardar en la biblioteca. Cuenta hasta que se cierre bodymap, y se vuelve a intentar mientras sigues.</translation>
    </message>
    <message>
        <source>What was done is kept with your session, with what you said of it.</source>
        <translation>Lo que hiciste se guarda con tu sesión, con lo que dijiste de ello.</translation>
    </message>
    <message>
        <source>What was painted</source>
        <translation>Lo que se pintó</translation>
    </message>
    <message>
        <source>When somebody should look first</source>
        <translation>Cuándo conviene que antes lo vea un profesional</translation>
    </message>
    <message>
        <source>When to see someone</source>
        <translation>Cuándo acudir a un profesional</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where it failed is written down in {path}. Nothing about you or your pain is in there.</source>
        <translation>Dónde falló queda anotado en {path}. Ahí no hay nada sobre ti ni sobre tu dolor.</translation>
    </message>
    <message>
        <source>Where it hurts has shifted.</source>
        <translation>El lugar del dolor se ha desplazado.</translation>
    </message>
    <message>
        <source>Where it sends pain</source>
        <translation>Adónde envía dolor</translation>
    </message>
    <message>
        <source>Where to press</source>
        <translation>Dónde presionar</translation>
    </message>
    <message numerus="yes">
        <source>Whether it helped was not said, or not sure, %n time(s).</source>
        <translation>
            <numerusform>Si ayudó no se dijo, o no estaba claro, %n vez.</numerusform>
            <numerusform>Si ayudó no se dijo, o no estaba claro, %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Qué periodo</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entero</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>De quién son las sesiones</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why &apos;no clear change&apos;? People who draw the same pain twice, a minute apart, never paint quite the same. These two drawings differ no more than that, their worst intensities and those of each side painted in both by less than {points} points, and it feels as before.</source>
        <translation>¿Por qué «sin cambio claro»? Quien dibuja el mismo dolor dos veces, con un minuto de diferencia, nunca pinta exactamente lo mismo. Estos dos dibujos no difieren más que eso, sus intensidades máximas y las de cada lado pintado en los dos difieren en menos de {points} puntos, y se siente como antes.</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Por qué está aquí</translation>
    </message>
    <message>
        <source>With Select: from mark to mark; the arrow keys then move it, Delete takes it away</source>
        <translation>Con Elegir: de marca en marca; las flechas la mueven y Supr la quita</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Worst intensity</source>
        <translation>Intensidad máxima</translation>
    </message>
    <message>
        <source>Worst intensity (0 to 10)</source>
        <translation>Intensidad máxima (0 a 10)</translation>
    </message>
    <message>
        <source>Write over</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Writing {name}...</source>
        <translation>Escribiendo {name}...</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, leave it out</source>
        <translation>Sí, omitirlo</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You have a &apos;{name}&apos; already, so the one of {file} is called &apos;{apart}&apos; here. If they are one person, give the sessions to one of them and remove the other.</source>
        <translation>Ya tienes a alguien llamado &apos;{name}&apos;, así que la persona de {file} se llama aquí &apos;{apart}&apos;. Si son la misma persona, da las sesiones a una de las dos y quita la otra.</translation>
    </message>
    <message>
        <source>You painted numbness or tingling. That speaks for a nerve more than for a muscle, even where a muscle fits the place: have it looked at.</source>
        <translation>Pintaste entumecimiento u hormigueo. Eso apunta más a un nervio que a un músculo, aunque un músculo encaje con el lugar: haz que te lo examinen.</translation>
    </message>
    <message numerus="yes">
        <source>You said yes to %n more question(s).</source>
        <translation>
            <numerusform>Respondiste que sí a %n pregunta más.</numerusform>
            <numerusform>Respondiste que sí a %n preguntas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped. What was it?</source>
        <translation>Paraste. ¿Qué pasó?</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Tus respuestas</translation>
    </message>
    <message>
        <source>Your answers lower its score by {share}.</source>
        <translation>Tus respuestas bajan su puntuación un {share}.</translation>
    </message>
    <message>
        <source>Your answers raise its score by {share}.</source>
        <translation>Tus respuestas suben su puntuación un {share}.</translation>
    </message>
    <message>
        <source>Your last session ({which}) is kept. Go on with it, or start a new one by painting.</source>
        <translation>Tu última sesión ({which}) está guardada. Continúa con ella, o pinta para empezar otra.</translation>
    </message>
    <message>
        <source>Your left</source>
        <translation>Tu izquierda</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>Tu biblioteca</translation>
    </message>
    <message>
        <source>Your library could not be opened</source>
        <translation>No se pudo abrir tu biblioteca</translation>
    </message>
    <message>
        <source>Your library needs help</source>
        <translation>Tu biblioteca necesita ayuda</translation>
    </message>
    <message>
        <source>Your pain is the painted area here, strong pain counting more.</source>
        <translation>Tu dolor es aquí la zona pintada, en la que el dolor fuerte cuenta más.</translation>
    </message>
    <message>
        <source>Your paint lies on both sides (left {left}, right {right}), about alike: {share} of it is its own mirror image.</source>
        <translation>Lo que pintaste está en ambos lados (izquierda {left}, derecha {right}), más o menos igual: el {share} de lo pintado es su propia imagen en espejo.</translation>
    </message>
    <message>
        <source>Your paint lies on both sides (left {left}, right {right}), and not alike.</source>
        <translation>Lo que pintaste está en ambos lados (izquierda {left}, derecha {right}), y no por igual.</translation>
    </message>
    <message>
        <source>Your paint lies on the left ({left}).</source>
        <translation>Lo que pintaste está a la izquierda ({left}).</translation>
    </message>
    <message>
        <source>Your paint lies on the midline.</source>
        <translation>Lo que pintaste está en la línea media.</translation>
    </message>
    <message>
        <source>Your paint lies on the right ({right}).</source>
        <translation>Lo que pintaste está a la derecha ({right}).</translation>
    </message>
    <message>
        <source>Your right</source>
        <translation>Tu derecha</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>a change to {mark}</source>
        <translation>un cambio en {mark}</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>above the left kneecap</source>
        <translation>encima de la rótula izquierda</translation>
    </message>
    <message>
        <source>above the right kneecap</source>
        <translation>encima de la rótula derecha</translation>
    </message>
    <message>
        <source>all of it is done.</source>
        <translation>está todo hecho.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>and elsewhere</source>
        <translation>y en otros lugares</translation>
    </message>
    <message>
        <source>another figure</source>
        <translation>otra figura</translation>
    </message>
    <message>
        <source>back</source>
        <translation>detrás</translation>
    </message>
    <message>
        <source>back of the left armpit</source>
        <translation>parte de atrás de la axila izquierda</translation>
    </message>
    <message>
        <source>back of the left forearm, little finger side</source>
        <translation>parte de atrás del antebrazo izquierdo, lado del meñique</translation>
    </message>
    <message>
        <source>back of the left forearm, thumb side</source>
        <translation>parte de atrás del antebrazo izquierdo, lado del pulgar</translation>
    </message>
    <message>
        <source>back of the left hand</source>
        <translation>dorso de la mano izquierda</translation>
    </message>
    <message>
        <source>back of the left knee</source>
        <translation>parte de atrás de la rodilla izquierda</translation>
    </message>
    <message>
        <source>back of the left shoulder</source>
        <translation>parte de atrás del hombro izquierdo</translation>
    </message>
    <message>
        <source>back of the left thigh, lower part</source>
        <translation>parte de atrás del muslo izquierdo, parte baja</translation>
    </message>
    <message>
        <source>back of the left thigh, upper part</source>
        <translation>parte de atrás del muslo izquierdo, parte alta</translation>
    </message>
    <message>
        <source>back of the left upper arm</source>
        <translation>parte de atrás del brazo izquierdo</translation>
    </message>
    <message>
        <source>back of the left wrist</source>
        <translation>dorso de la muñeca izquierda</translation>
    </message>
    <message>
        <source>back of the right armpit</source>
        <translation>parte de atrás de la axila derecha</translation>
    </message>
    <message>
        <source>back of the right forearm, little finger side</source>
        <translation>parte de atrás del antebrazo derecho, lado del meñique</translation>
    </message>
    <message>
        <source>back of the right forearm, thumb side</source>
        <translation>parte de atrás del antebrazo derecho, lado del pulgar</translation>
    </message>
    <message>
        <source>back of the right hand</source>
        <translation>dorso de la mano derecha</translation>
    </message>
    <message>
        <source>back of the right knee</source>
        <translation>parte de atrás de la rodilla derecha</translation>
    </message>
    <message>
        <source>back of the right shoulder</source>
        <translation>parte de atrás del hombro derecho</translation>
    </message>
    <message>
        <source>back of the right thigh, lower part</source>
        <translation>parte de atrás del muslo derecho, parte baja</translation>
    </message>
    <message>
        <source>back of the right thigh, upper part</source>
        <translation>parte de atrás del muslo derecho, parte alta</translation>
    </message>
    <message>
        <source>back of the right upper arm</source>
        <translation>parte de atrás del brazo derecho</translation>
    </message>
    <message>
        <source>back of the right wrist</source>
        <translation>dorso de la muñeca derecha</translation>
    </message>
    <message>
        <source>ball of the left thumb</source>
        <translation>base carnosa del pulgar izquierdo</translation>
    </message>
    <message>
        <source>ball of the right thumb</source>
        <translation>base carnosa del pulgar derecho</translation>
    </message>
    <message>
        <source>before an earlier one was put back</source>
        <translation>antes de restaurar una anterior</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>behind the left ear</source>
        <translation>detrás de la oreja izquierda</translation>
    </message>
    <message>
        <source>behind the right ear</source>
        <translation>detrás de la oreja derecha</translation>
    </message>
    <message>
        <source>belly left of the navel</source>
        <translation>vientre, a la izquierda del ombligo</translation>
    </message>
    <message>
        <source>belly right of the navel</source>
        <translation>vientre, a la derecha del ombligo</translation>
    </message>
    <message>
        <source>bodymap</source>
        <translation>bodymap</translation>
    </message>
    <message>
        <source>bodymap atlas {version}</source>
        <translation>atlas de bodymap {version}</translation>
    </message>
    <message>
        <source>bodymap atlas {version} - {figure} figure - page {page}</source>
        <translation>atlas de bodymap {version} - figura {figure} - página {page}</translation>
    </message>
    <message>
        <source>bodymap compares the area you paint with the areas to which muscles are known to send pain, and shows which fit best, why, and what you can try.</source>
        <translation>bodymap compara la zona que pintas con las zonas a las que se sabe que los músculos envían dolor, y muestra cuáles encajan mejor, por qué, y qué puedes probar.</translation>
    </message>
    <message>
        <source>bodymap compares the area you paint with the areas to which muscles are known to send pain. It is information, not a diagnosis. Everything stays on this computer.</source>
        <translation>bodymap compara la zona que pintas con las zonas a las que se sabe que los músculos envían dolor. Es información, no un diagnóstico. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>bodymap is free software under the MIT licence: use it, change it, hand it on. It comes without any warranty. What it is made of has licences of its own:</source>
        <translation>bodymap es software libre bajo la licencia MIT: úsalo, cámbialo, compártelo. Viene sin ninguna garantía. Sus componentes tienen sus propias licencias:</translation>
    </message>
    <message>
        <source>bodymap is still reading what is known about muscles; try again in a moment.</source>
        <translation>bodymap aún está leyendo lo que se sabe de los músculos; vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>bodymap sessions</source>
        <translation>sesiones de bodymap</translation>
    </message>
    <message>
        <source>bodymap was brought down last time; where it failed is written in {path}.</source>
        <translation>bodymap se cerró por un fallo la última vez; dónde falló está anotado en {path}.</translation>
    </message>
    <message>
        <source>both feet</source>
        <translation>ambos pies</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>breastbone</source>
        <translation>esternón</translation>
    </message>
    <message>
        <source>chin</source>
        <translation>barbilla</translation>
    </message>
    <message>
        <source>clearing all paint</source>
        <translation>borrar toda la pintura</translation>
    </message>
    <message>
        <source>core, hatched with an edge</source>
        <translation>zona central, rayada y con borde</translation>
    </message>
    <message>
        <source>crook of the left elbow</source>
        <translation>pliegue del codo izquierdo</translation>
    </message>
    <message>
        <source>crook of the right elbow</source>
        <translation>pliegue del codo derecho</translation>
    </message>
    <message>
        <source>described in a single report</source>
        <translation>descrito en un solo informe</translation>
    </message>
    <message>
        <source>described in the standard textbooks</source>
        <translation>descrito en los libros de texto habituales</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dibujo</translation>
    </message>
    <message>
        <source>drawn for bodymap</source>
        <translation>dibujados para bodymap</translation>
    </message>
    <message>
        <source>drawn from measurements of the MakeHuman base mesh</source>
        <translation>dibujadas a partir de medidas de la malla base de MakeHuman</translation>
    </message>
    <message>
        <source>drawn {day}</source>
        <translation>dibujado el {day}</translation>
    </message>
    <message>
        <source>edge of the left hand</source>
        <translation>borde de la mano izquierda</translation>
    </message>
    <message>
        <source>edge of the left ribs</source>
        <translation>borde de las costillas izquierdas</translation>
    </message>
    <message>
        <source>edge of the right hand</source>
        <translation>borde de la mano derecha</translation>
    </message>
    <message>
        <source>edge of the right ribs</source>
        <translation>borde de las costillas derechas</translation>
    </message>
    <message>
        <source>either side</source>
        <translation>cualquiera de los lados</translation>
    </message>
    <message>
        <source>erasing at {mark}</source>
        <translation>borrar en {mark}</translation>
    </message>
    <message>
        <source>explains {share}</source>
        <translation>explica {share}</translation>
    </message>
    <message numerus="yes">
        <source>for %n week(s)</source>
        <translation>
            <numerusform>durante %n semana</numerusform>
            <numerusform>durante %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>front</source>
        <translation>delante</translation>
    </message>
    <message>
        <source>front of the left ankle</source>
        <translation>parte delantera del tobillo izquierdo</translation>
    </message>
    <message>
        <source>front of the left armpit</source>
        <translation>parte delantera de la axila izquierda</translation>
    </message>
    <message>
        <source>front of the left forearm, little finger side</source>
        <translation>parte delantera del antebrazo izquierdo, lado del meñique</translation>
    </message>
    <message>
        <source>front of the left forearm, thumb side</source>
        <translation>parte delantera del antebrazo izquierdo, lado del pulgar</translation>
    </message>
    <message>
        <source>front of the left hip bone</source>
        <translation>parte delantera del hueso de la cadera izquierda</translation>
    </message>
    <message>
        <source>front of the left shoulder</source>
        <translation>parte delantera del hombro izquierdo</translation>
    </message>
    <message>
        <source>front of the left thigh, lower part</source>
        <translation>parte delantera del muslo izquierdo, parte baja</translation>
    </message>
    <message>
        <source>front of the left thigh, upper part</source>
        <translation>parte delantera del muslo izquierdo, parte alta</translation>
    </message>
    <message>
        <source>front of the left upper arm</source>
        <translation>parte delantera del brazo izquierdo</translation>
    </message>
    <message>
        <source>front of the right ankle</source>
        <translation>parte delantera del tobillo derecho</translation>
    </message>
    <message>
        <source>front of the right armpit</source>
        <translation>parte delantera de la axila derecha</translation>
    </message>
    <message>
        <source>front of the right forearm, little finger side</source>
        <translation>parte delantera del antebrazo derecho, lado del meñique</translation>
    </message>
    <message>
        <source>front of the right forearm, thumb side</source>
        <translation>parte delantera del antebrazo derecho, lado del pulgar</translation>
    </message>
    <message>
        <source>front of the right hip bone</source>
        <translation>parte delantera del hueso de la cadera derecha</translation>
    </message>
    <message>
        <source>front of the right shoulder</source>
        <translation>parte delantera del hombro derecho</translation>
    </message>
    <message>
        <source>front of the right thigh, lower part</source>
        <translation>parte delantera del muslo derecho, parte baja</translation>
    </message>
    <message>
        <source>front of the right thigh, upper part</source>
        <translation>parte delantera del muslo derecho, parte alta</translation>
    </message>
    <message>
        <source>front of the right upper arm</source>
        <translation>parte delantera del brazo derecho</translation>
    </message>
    <message numerus="yes">
        <source>hold %n second(s)</source>
        <translation>
            <numerusform>mantén %n segundo</numerusform>
            <numerusform>mantén %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>in the midline</source>
        <translation>en la línea media</translation>
    </message>
    <message numerus="yes">
        <source>in {times} of %n session(s)</source>
        <translation>
            <numerusform>en {times} de %n sesión</numerusform>
            <numerusform>en {times} de %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>inner edge of the left shoulder blade</source>
        <translation>borde interno del omóplato izquierdo</translation>
    </message>
    <message>
        <source>inner edge of the right shoulder blade</source>
        <translation>borde interno del omóplato derecho</translation>
    </message>
    <message>
        <source>inner left elbow, back</source>
        <translation>cara interna del codo izquierdo, detrás</translation>
    </message>
    <message>
        <source>inner left elbow, front</source>
        <translation>cara interna del codo izquierdo, delante</translation>
    </message>
    <message>
        <source>inner left upper arm, back</source>
        <translation>cara interna del brazo izquierdo, detrás</translation>
    </message>
    <message>
        <source>inner left upper arm, front</source>
        <translation>cara interna del brazo izquierdo, delante</translation>
    </message>
    <message>
        <source>inner right elbow, back</source>
        <translation>cara interna del codo derecho, detrás</translation>
    </message>
    <message>
        <source>inner right elbow, front</source>
        <translation>cara interna del codo derecho, delante</translation>
    </message>
    <message>
        <source>inner right upper arm, back</source>
        <translation>cara interna del brazo derecho, detrás</translation>
    </message>
    <message>
        <source>inner right upper arm, front</source>
        <translation>cara interna del brazo derecho, delante</translation>
    </message>
    <message>
        <source>its core covers {share} of this place; {own} of the core lies here.</source>
        <translation>su zona central cubre el {share} de este lugar; el {own} de la zona central está aquí.</translation>
    </message>
    <message>
        <source>its pattern on both sides</source>
        <translation>su patrón en ambos lados</translation>
    </message>
    <message>
        <source>its spillover covers {share} of this place.</source>
        <translation>su zona de desbordamiento cubre el {share} de este lugar.</translation>
    </message>
    <message>
        <source>known from a single report</source>
        <translation>conocida por un solo informe</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>left Achilles tendon</source>
        <translation>tendón de Aquiles izquierdo</translation>
    </message>
    <message>
        <source>left back of the head</source>
        <translation>parte de atrás de la cabeza, izquierda</translation>
    </message>
    <message>
        <source>left back of the neck</source>
        <translation>nuca, izquierda</translation>
    </message>
    <message>
        <source>left base of the skull</source>
        <translation>base del cráneo, izquierda</translation>
    </message>
    <message>
        <source>left big toe</source>
        <translation>dedo gordo del pie izquierdo</translation>
    </message>
    <message>
        <source>left buttock</source>
        <translation>nalga izquierda</translation>
    </message>
    <message>
        <source>left calf</source>
        <translation>pantorrilla izquierda</translation>
    </message>
    <message>
        <source>left cheek</source>
        <translation>mejilla izquierda</translation>
    </message>
    <message>
        <source>left chest</source>
        <translation>pecho izquierdo</translation>
    </message>
    <message>
        <source>left collarbone</source>
        <translation>clavícula izquierda</translation>
    </message>
    <message>
        <source>left crown of the head</source>
        <translation>coronilla, izquierda</translation>
    </message>
    <message>
        <source>left ear, back</source>
        <translation>oreja izquierda, detrás</translation>
    </message>
    <message>
        <source>left ear, front</source>
        <translation>oreja izquierda, delante</translation>
    </message>
    <message>
        <source>left eye</source>
        <translation>ojo izquierdo</translation>
    </message>
    <message>
        <source>left flank, back</source>
        <translation>costado izquierdo, detrás</translation>
    </message>
    <message>
        <source>left flank, front</source>
        <translation>costado izquierdo, delante</translation>
    </message>
    <message>
        <source>left foot</source>
        <translation>pie izquierdo</translation>
    </message>
    <message>
        <source>left for another time</source>
        <translation>dejado para otra ocasión</translation>
    </message>
    <message>
        <source>left forehead</source>
        <translation>frente, izquierda</translation>
    </message>
    <message>
        <source>left groin</source>
        <translation>ingle izquierda</translation>
    </message>
    <message>
        <source>left heel</source>
        <translation>talón izquierdo</translation>
    </message>
    <message>
        <source>left index finger, back</source>
        <translation>índice izquierdo, dorso</translation>
    </message>
    <message>
        <source>left index finger, palm side</source>
        <translation>índice izquierdo, lado de la palma</translation>
    </message>
    <message>
        <source>left inner ankle, back</source>
        <translation>cara interna del tobillo izquierdo, detrás</translation>
    </message>
    <message>
        <source>left inner ankle, front</source>
        <translation>cara interna del tobillo izquierdo, delante</translation>
    </message>
    <message>
        <source>left inner calf</source>
        <translation>cara interna de la pantorrilla izquierda</translation>
    </message>
    <message>
        <source>left inner knee, back</source>
        <translation>cara interna de la rodilla izquierda, detrás</translation>
    </message>
    <message>
        <source>left inner knee, front</source>
        <translation>cara interna de la rodilla izquierda, delante</translation>
    </message>
    <message>
        <source>left inner shin</source>
        <translation>cara interna de la espinilla izquierda</translation>
    </message>
    <message>
        <source>left inner thigh, back</source>
        <translation>cara interna del muslo izquierdo, detrás</translation>
    </message>
    <message>
        <source>left inner thigh, front</source>
        <translation>cara interna del muslo izquierdo, delante</translation>
    </message>
    <message>
        <source>left jaw</source>
        <translation>mandíbula izquierda</translation>
    </message>
    <message>
        <source>left jaw joint</source>
        <translation>articulación izquierda de la mandíbula</translation>
    </message>
    <message>
        <source>left kneecap</source>
        <translation>rótula izquierda</translation>
    </message>
    <message>
        <source>left little finger, back</source>
        <translation>meñique izquierdo, dorso</translation>
    </message>
    <message>
        <source>left little finger, palm side</source>
        <translation>meñique izquierdo, lado de la palma</translation>
    </message>
    <message>
        <source>left little toe</source>
        <translation>dedo pequeño del pie izquierdo</translation>
    </message>
    <message>
        <source>left low back</source>
        <translation>zona lumbar izquierda</translation>
    </message>
    <message>
        <source>left low back, below the ribs</source>
        <translation>zona lumbar izquierda, bajo las costillas</translation>
    </message>
    <message>
        <source>left low ribs, back of the side</source>
        <translation>costillas bajas izquierdas, costado por detrás</translation>
    </message>
    <message>
        <source>left low ribs, front of the side</source>
        <translation>costillas bajas izquierdas, costado por delante</translation>
    </message>
    <message>
        <source>left lower belly</source>
        <translation>parte baja izquierda del vientre</translation>
    </message>
    <message>
        <source>left lower buttock</source>
        <translation>parte baja de la nalga izquierda</translation>
    </message>
    <message>
        <source>left lower calf</source>
        <translation>parte baja de la pantorrilla izquierda</translation>
    </message>
    <message>
        <source>left mid back</source>
        <translation>parte media de la espalda, izquierda</translation>
    </message>
    <message>
        <source>left middle finger, back</source>
        <translation>dedo medio izquierdo, dorso</translation>
    </message>
    <message>
        <source>left middle finger, palm side</source>
        <translation>dedo medio izquierdo, lado de la palma</translation>
    </message>
    <message>
        <source>left middle toes</source>
        <translation>dedos medios del pie izquierdo</translation>
    </message>
    <message>
        <source>left out, since it is not for you</source>
        <translation>omitido, porque no es para ti</translation>
    </message>
    <message>
        <source>left out, so that the place can rest</source>
        <translation>omitido, para que la zona descanse</translation>
    </message>
    <message>
        <source>left outer ankle, back</source>
        <translation>cara externa del tobillo izquierdo, detrás</translation>
    </message>
    <message>
        <source>left outer ankle, front</source>
        <translation>cara externa del tobillo izquierdo, delante</translation>
    </message>
    <message>
        <source>left outer calf</source>
        <translation>cara externa de la pantorrilla izquierda</translation>
    </message>
    <message>
        <source>left outer hip, back</source>
        <translation>cara externa de la cadera izquierda, detrás</translation>
    </message>
    <message>
        <source>left outer hip, front</source>
        <translation>cara externa de la cadera izquierda, delante</translation>
    </message>
    <message>
        <source>left outer knee, back</source>
        <translation>cara externa de la rodilla izquierda, detrás</translation>
    </message>
    <message>
        <source>left outer knee, front</source>
        <translation>cara externa de la rodilla izquierda, delante</translation>
    </message>
    <message>
        <source>left outer shin</source>
        <translation>cara externa de la espinilla izquierda</translation>
    </message>
    <message>
        <source>left outer thigh, back</source>
        <translation>cara externa del muslo izquierdo, detrás</translation>
    </message>
    <message>
        <source>left outer thigh, front</source>
        <translation>cara externa del muslo izquierdo, delante</translation>
    </message>
    <message>
        <source>left palm</source>
        <translation>palma izquierda</translation>
    </message>
    <message>
        <source>left ribs, back of the side</source>
        <translation>costillas izquierdas, costado por detrás</translation>
    </message>
    <message>
        <source>left ring finger, back</source>
        <translation>anular izquierdo, dorso</translation>
    </message>
    <message>
        <source>left ring finger, palm side</source>
        <translation>anular izquierdo, lado de la palma</translation>
    </message>
    <message>
        <source>left sacroiliac joint</source>
        <translation>articulación sacroilíaca izquierda</translation>
    </message>
    <message>
        <source>left shin, lower part</source>
        <translation>espinilla izquierda, parte baja</translation>
    </message>
    <message>
        <source>left shin, upper part</source>
        <translation>espinilla izquierda, parte alta</translation>
    </message>
    <message>
        <source>left shoulder blade</source>
        <translation>omóplato izquierdo</translation>
    </message>
    <message>
        <source>left side of the chest</source>
        <translation>lado izquierdo del pecho</translation>
    </message>
    <message>
        <source>left side of the neck, back</source>
        <translation>lado izquierdo del cuello, detrás</translation>
    </message>
    <message>
        <source>left side of the neck, front</source>
        <translation>lado izquierdo del cuello, delante</translation>
    </message>
    <message>
        <source>left temple</source>
        <translation>sien izquierda</translation>
    </message>
    <message>
        <source>left thumb, back</source>
        <translation>pulgar izquierdo, dorso</translation>
    </message>
    <message>
        <source>left thumb, palm side</source>
        <translation>pulgar izquierdo, lado de la palma</translation>
    </message>
    <message>
        <source>left top of the head</source>
        <translation>parte alta de la cabeza, izquierda</translation>
    </message>
    <message>
        <source>left upper belly</source>
        <translation>parte alta izquierda del vientre</translation>
    </message>
    <message>
        <source>left upper buttock</source>
        <translation>parte alta de la nalga izquierda</translation>
    </message>
    <message>
        <source>left upper chest</source>
        <translation>parte alta izquierda del pecho</translation>
    </message>
    <message>
        <source>left wrist, palm side</source>
        <translation>muñeca izquierda, lado de la palma</translation>
    </message>
    <message>
        <source>made it worse</source>
        <translation>lo empeoró</translation>
    </message>
    <message>
        <source>mark {number} had no area and was left out</source>
        <translation>la marca {number} no tenía superficie y se dejó fuera</translation>
    </message>
    <message>
        <source>mark {number} lay off the body and was left out</source>
        <translation>la marca {number} estaba fuera del cuerpo y se dejó fuera</translation>
    </message>
    <message>
        <source>mark {number} reached off the body and was cut at its outline</source>
        <translation>la marca {number} se salía del cuerpo y se recortó por su contorno</translation>
    </message>
    <message>
        <source>mark {number}: {fault}</source>
        <translation>marca {number}: {fault}</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>línea media</translation>
    </message>
    <message>
        <source>mouth</source>
        <translation>boca</translation>
    </message>
    <message>
        <source>navel</source>
        <translation>ombligo</translation>
    </message>
    <message>
        <source>near the Achilles tendon</source>
        <translation>cerca del tendón de Aquiles</translation>
    </message>
    <message>
        <source>near the angle of the jaw</source>
        <translation>cerca del ángulo de la mandíbula</translation>
    </message>
    <message>
        <source>near the angle of the neck</source>
        <translation>cerca del ángulo del cuello</translation>
    </message>
    <message>
        <source>near the armpit</source>
        <translation>cerca de la axila</translation>
    </message>
    <message>
        <source>near the base of the skull</source>
        <translation>cerca de la base del cráneo</translation>
    </message>
    <message>
        <source>near the bone behind the ear</source>
        <translation>cerca del hueso detrás de la oreja</translation>
    </message>
    <message>
        <source>near the bump at the base of the neck</source>
        <translation>cerca del bulto en la base del cuello</translation>
    </message>
    <message>
        <source>near the bump below the kneecap</source>
        <translation>cerca del bulto bajo la rótula</translation>
    </message>
    <message>
        <source>near the collarbone</source>
        <translation>cerca de la clavícula</translation>
    </message>
    <message>
        <source>near the crook of the elbow</source>
        <translation>cerca del pliegue del codo</translation>
    </message>
    <message>
        <source>near the edge of the ribs</source>
        <translation>cerca del borde de las costillas</translation>
    </message>
    <message>
        <source>near the fold of the knee</source>
        <translation>cerca del pliegue de la rodilla</translation>
    </message>
    <message>
        <source>near the front of the hip bone</source>
        <translation>cerca de la parte delantera del hueso de la cadera</translation>
    </message>
    <message>
        <source>near the front of the shoulder</source>
        <translation>cerca de la parte delantera del hombro</translation>
    </message>
    <message>
        <source>near the groin</source>
        <translation>cerca de la ingle</translation>
    </message>
    <message>
        <source>near the hollow of the throat</source>
        <translation>cerca del hueco de la garganta</translation>
    </message>
    <message>
        <source>near the inner ankle</source>
        <translation>cerca de la cara interna del tobillo</translation>
    </message>
    <message>
        <source>near the inner elbow</source>
        <translation>cerca de la cara interna del codo</translation>
    </message>
    <message>
        <source>near the jaw joint</source>
        <translation>cerca de la articulación de la mandíbula</translation>
    </message>
    <message>
        <source>near the kneecap</source>
        <translation>cerca de la rótula</translation>
    </message>
    <message>
        <source>near the lower end of the breastbone</source>
        <translation>cerca del extremo inferior del esternón</translation>
    </message>
    <message>
        <source>near the lower tip of the shoulder blade</source>
        <translation>cerca de la punta inferior del omóplato</translation>
    </message>
    <message>
        <source>near the lowest rib</source>
        <translation>cerca de la última costilla</translation>
    </message>
    <message>
        <source>near the nipple</source>
        <translation>cerca del pezón</translation>
    </message>
    <message>
        <source>near the outer ankle</source>
        <translation>cerca de la cara externa del tobillo</translation>
    </message>
    <message>
        <source>near the outer elbow</source>
        <translation>cerca de la cara externa del codo</translation>
    </message>
    <message>
        <source>near the outer hip</source>
        <translation>cerca de la cara externa de la cadera</translation>
    </message>
    <message>
        <source>near the outer side below the knee</source>
        <translation>cerca de la cara externa bajo la rodilla</translation>
    </message>
    <message>
        <source>near the point of the elbow</source>
        <translation>cerca de la punta del codo</translation>
    </message>
    <message>
        <source>near the pubic bone</source>
        <translation>cerca del pubis</translation>
    </message>
    <message>
        <source>near the sacroiliac joint</source>
        <translation>cerca de la articulación sacroilíaca</translation>
    </message>
    <message>
        <source>near the sitting bone</source>
        <translation>cerca del hueso sobre el que te sientas</translation>
    </message>
    <message>
        <source>near the tailbone</source>
        <translation>cerca del coxis</translation>
    </message>
    <message>
        <source>near the tip of the shoulder</source>
        <translation>cerca de la punta del hombro</translation>
    </message>
    <message>
        <source>near the top of the hip bone</source>
        <translation>cerca de la parte alta del hueso de la cadera</translation>
    </message>
    <message>
        <source>near the upper corner of the shoulder blade</source>
        <translation>cerca de la esquina superior del omóplato</translation>
    </message>
    <message>
        <source>near the wrist</source>
        <translation>cerca de la muñeca</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>no longer among the first</source>
        <translation>ya no entre los primeros</translation>
    </message>
    <message>
        <source>no step is chosen.</source>
        <translation>no hay ningún paso elegido.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>nose</source>
        <translation>nariz</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>nothing is painted</source>
        <translation>no hay nada pintado</translation>
    </message>
    <message>
        <source>nothing on pressing</source>
        <translation>nada al presionar</translation>
    </message>
    <message>
        <source>nothing painted</source>
        <translation>nada pintado</translation>
    </message>
    <message>
        <source>now {rank}</source>
        <translation>ahora {rank}</translation>
    </message>
    <message>
        <source>number {rank}</source>
        <translation>número {rank}</translation>
    </message>
    <message>
        <source>on both sides</source>
        <translation>en ambos lados</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>una vez a la semana</translation>
    </message>
    <message>
        <source>optional, {time} more; do it first</source>
        <translation>opcional, {time} más; hazlo primero</translation>
    </message>
    <message>
        <source>outer left elbow, back</source>
        <translation>cara externa del codo izquierdo, detrás</translation>
    </message>
    <message>
        <source>outer left elbow, front</source>
        <translation>cara externa del codo izquierdo, delante</translation>
    </message>
    <message>
        <source>outer left shoulder, back</source>
        <translation>cara externa del hombro izquierdo, detrás</translation>
    </message>
    <message>
        <source>outer left shoulder, front</source>
        <translation>cara externa del hombro izquierdo, delante</translation>
    </message>
    <message>
        <source>outer left upper arm, back</source>
        <translation>cara externa del brazo izquierdo, detrás</translation>
    </message>
    <message>
        <source>outer left upper arm, front</source>
        <translation>cara externa del brazo izquierdo, delante</translation>
    </message>
    <message>
        <source>outer right elbow, back</source>
        <translation>cara externa del codo derecho, detrás</translation>
    </message>
    <message>
        <source>outer right elbow, front</source>
        <translation>cara externa del codo derecho, delante</translation>
    </message>
    <message>
        <source>outer right shoulder, back</source>
        <translation>cara externa del hombro derecho, detrás</translation>
    </message>
    <message>
        <source>outer right shoulder, front</source>
        <translation>cara externa del hombro derecho, delante</translation>
    </message>
    <message>
        <source>outer right upper arm, back</source>
        <translation>cara externa del brazo derecho, detrás</translation>
    </message>
    <message>
        <source>outer right upper arm, front</source>
        <translation>cara externa del brazo derecho, delante</translation>
    </message>
    <message>
        <source>pain drawing</source>
        <translation>dibujo del dolor</translation>
    </message>
    <message>
        <source>painted {share}</source>
        <translation>pintado {share}</translation>
    </message>
    <message>
        <source>part of it known from a single report only</source>
        <translation>conocida en parte por un solo informe</translation>
    </message>
    <message>
        <source>partly {felt}</source>
        <translation>en parte {felt}</translation>
    </message>
    <message>
        <source>pit of the stomach</source>
        <translation>boca del estómago</translation>
    </message>
    <message>
        <source>plan {day}</source>
        <translation>plan {day}</translation>
    </message>
    <message>
        <source>point of the left elbow</source>
        <translation>punta del codo izquierdo</translation>
    </message>
    <message>
        <source>point of the right elbow</source>
        <translation>punta del codo derecho</translation>
    </message>
    <message>
        <source>press point, a cross in a ring</source>
        <translation>punto de presión, una cruz en un círculo</translation>
    </message>
    <message>
        <source>pressing brings on the pain</source>
        <translation>la presión provoca el dolor</translation>
    </message>
    <message>
        <source>pubic area</source>
        <translation>zona púbica</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>right Achilles tendon</source>
        <translation>tendón de Aquiles derecho</translation>
    </message>
    <message>
        <source>right back of the head</source>
        <translation>parte de atrás de la cabeza, derecha</translation>
    </message>
    <message>
        <source>right back of the neck</source>
        <translation>nuca, derecha</translation>
    </message>
    <message>
        <source>right base of the skull</source>
        <translation>base del cráneo, derecha</translation>
    </message>
    <message>
        <source>right big toe</source>
        <translation>dedo gordo del pie derecho</translation>
    </message>
    <message>
        <source>right buttock</source>
        <translation>nalga derecha</translation>
    </message>
    <message>
        <source>right calf</source>
        <translation>pantorrilla derecha</translation>
    </message>
    <message>
        <source>right cheek</source>
        <translation>mejilla derecha</translation>
    </message>
    <message>
        <source>right chest</source>
        <translation>pecho derecho</translation>
    </message>
    <message>
        <source>right collarbone</source>
        <translation>clavícula derecha</translation>
    </message>
    <message>
        <source>right crown of the head</source>
        <translation>coronilla, derecha</translation>
    </message>
    <message>
        <source>right ear, back</source>
        <translation>oreja derecha, detrás</translation>
    </message>
    <message>
        <source>right ear, front</source>
        <translation>oreja derecha, delante</translation>
    </message>
    <message>
        <source>right eye</source>
        <translation>ojo derecho</translation>
    </message>
    <message>
        <source>right flank, back</source>
        <translation>costado derecho, detrás</translation>
    </message>
    <message>
        <source>right flank, front</source>
        <translation>costado derecho, delante</translation>
    </message>
    <message>
        <source>right foot</source>
        <translation>pie derecho</translation>
    </message>
    <message>
        <source>right forehead</source>
        <translation>frente, derecha</translation>
    </message>
    <message>
        <source>right groin</source>
        <translation>ingle derecha</translation>
    </message>
    <message>
        <source>right heel</source>
        <translation>talón derecho</translation>
    </message>
    <message>
        <source>right index finger, back</source>
        <translation>índice derecho, dorso</translation>
    </message>
    <message>
        <source>right index finger, palm side</source>
        <translation>índice derecho, lado de la palma</translation>
    </message>
    <message>
        <source>right inner ankle, back</source>
        <translation>cara interna del tobillo derecho, detrás</translation>
    </message>
    <message>
        <source>right inner ankle, front</source>
        <translation>cara interna del tobillo derecho, delante</translation>
    </message>
    <message>
        <source>right inner calf</source>
        <translation>cara interna de la pantorrilla derecha</translation>
    </message>
    <message>
        <source>right inner knee, back</source>
        <translation>cara interna de la rodilla derecha, detrás</translation>
    </message>
    <message>
        <source>right inner knee, front</source>
        <translation>cara interna de la rodilla derecha, delante</translation>
    </message>
    <message>
        <source>right inner shin</source>
        <translation>cara interna de la espinilla derecha</translation>
    </message>
    <message>
        <source>right inner thigh, back</source>
        <translation>cara interna del muslo derecho, detrás</translation>
    </message>
    <message>
        <source>right inner thigh, front</source>
        <translation>cara interna del muslo derecho, delante</translation>
    </message>
    <message>
        <source>right jaw</source>
        <translation>mandíbula derecha</translation>
    </message>
    <message>
        <source>right jaw joint</source>
        <translation>articulación derecha de la mandíbula</translation>
    </message>
    <message>
        <source>right kneecap</source>
        <translation>rótula derecha</translation>
    </message>
    <message>
        <source>right little finger, back</source>
        <translation>meñique derecho, dorso</translation>
    </message>
    <message>
        <source>right little finger, palm side</source>
        <translation>meñique derecho, lado de la palma</translation>
    </message>
    <message>
        <source>right little toe</source>
        <translation>dedo pequeño del pie derecho</translation>
    </message>
    <message>
        <source>right low back</source>
        <translation>zona lumbar derecha</translation>
    </message>
    <message>
        <source>right low back, below the ribs</source>
        <translation>zona lumbar derecha, bajo las costillas</translation>
    </message>
    <message>
        <source>right low ribs, back of the side</source>
        <translation>costillas bajas derechas, costado por detrás</translation>
    </message>
    <message>
        <source>right low ribs, front of the side</source>
        <translation>costillas bajas derechas, costado por delante</translation>
    </message>
    <message>
        <source>right lower belly</source>
        <translation>parte baja derecha del vientre</translation>
    </message>
    <message>
        <source>right lower buttock</source>
        <translation>parte baja de la nalga derecha</translation>
    </message>
    <message>
        <source>right lower calf</source>
        <translation>parte baja de la pantorrilla derecha</translation>
    </message>
    <message>
        <source>right mid back</source>
        <translation>parte media de la espalda, derecha</translation>
    </message>
    <message>
        <source>right middle finger, back</source>
        <translation>dedo medio derecho, dorso</translation>
    </message>
    <message>
        <source>right middle finger, palm side</source>
        <translation>dedo medio derecho, lado de la palma</translation>
    </message>
    <message>
        <source>right middle toes</source>
        <translation>dedos medios del pie derecho</translation>
    </message>
    <message>
        <source>right outer ankle, back</source>
        <translation>cara externa del tobillo derecho, detrás</translation>
    </message>
    <message>
        <source>right outer ankle, front</source>
        <translation>cara externa del tobillo derecho, delante</translation>
    </message>
    <message>
        <source>right outer calf</source>
        <translation>cara externa de la pantorrilla derecha</translation>
    </message>
    <message>
        <source>right outer hip, back</source>
        <translation>cara externa de la cadera derecha, detrás</translation>
    </message>
    <message>
        <source>right outer hip, front</source>
        <translation>cara externa de la cadera derecha, delante</translation>
    </message>
    <message>
        <source>right outer knee, back</source>
        <translation>cara externa de la rodilla derecha, detrás</translation>
    </message>
    <message>
        <source>right outer knee, front</source>
        <translation>cara externa de la rodilla derecha, delante</translation>
    </message>
    <message>
        <source>right outer shin</source>
        <translation>cara externa de la espinilla derecha</translation>
    </message>
    <message>
        <source>right outer thigh, back</source>
        <translation>cara externa del muslo derecho, detrás</translation>
    </message>
    <message>
        <source>right outer thigh, front</source>
        <translation>cara externa del muslo derecho, delante</translation>
    </message>
    <message>
        <source>right palm</source>
        <translation>palma derecha</translation>
    </message>
    <message>
        <source>right ribs, back of the side</source>
        <translation>costillas derechas, costado por detrás</translation>
    </message>
    <message>
        <source>right ring finger, back</source>
        <translation>anular derecho, dorso</translation>
    </message>
    <message>
        <source>right ring finger, palm side</source>
        <translation>anular derecho, lado de la palma</translation>
    </message>
    <message>
        <source>right sacroiliac joint</source>
        <translation>articulación sacroilíaca derecha</translation>
    </message>
    <message>
        <source>right shin, lower part</source>
        <translation>espinilla derecha, parte baja</translation>
    </message>
    <message>
        <source>right shin, upper part</source>
        <translation>espinilla derecha, parte alta</translation>
    </message>
    <message>
        <source>right shoulder blade</source>
        <translation>omóplato derecho</translation>
    </message>
    <message>
        <source>right side of the chest</source>
        <translation>lado derecho del pecho</translation>
    </message>
    <message>
        <source>right side of the neck, back</source>
        <translation>lado derecho del cuello, detrás</translation>
    </message>
    <message>
        <source>right side of the neck, front</source>
        <translation>lado derecho del cuello, delante</translation>
    </message>
    <message>
        <source>right temple</source>
        <translation>sien derecha</translation>
    </message>
    <message>
        <source>right thumb, back</source>
        <translation>pulgar derecho, dorso</translation>
    </message>
    <message>
        <source>right thumb, palm side</source>
        <translation>pulgar derecho, lado de la palma</translation>
    </message>
    <message>
        <source>right top of the head</source>
        <translation>parte alta de la cabeza, derecha</translation>
    </message>
    <message>
        <source>right upper belly</source>
        <translation>parte alta derecha del vientre</translation>
    </message>
    <message>
        <source>right upper buttock</source>
        <translation>parte alta de la nalga derecha</translation>
    </message>
    <message>
        <source>right upper chest</source>
        <translation>parte alta derecha del pecho</translation>
    </message>
    <message>
        <source>right wrist, palm side</source>
        <translation>muñeca derecha, lado de la palma</translation>
    </message>
    <message>
        <source>sacrum</source>
        <translation>sacro</translation>
    </message>
    <message>
        <source>seen in published studies</source>
        <translation>visto en estudios publicados</translation>
    </message>
    <message>
        <source>spillover, dotted without an edge</source>
        <translation>desbordamiento, punteado y sin borde</translation>
    </message>
    <message>
        <source>spine, low back</source>
        <translation>columna, zona lumbar</translation>
    </message>
    <message>
        <source>spine, mid back</source>
        <translation>columna, parte media de la espalda</translation>
    </message>
    <message>
        <source>spine, upper back</source>
        <translation>columna, parte alta de la espalda</translation>
    </message>
    <message>
        <source>stronger now</source>
        <translation>más intenso ahora</translation>
    </message>
    <message>
        <source>tailbone</source>
        <translation>coxis</translation>
    </message>
    <message>
        <source>taking away {mark}</source>
        <translation>quitar {mark}</translation>
    </message>
    <message>
        <source>tender only</source>
        <translation>solo duele al tacto</translation>
    </message>
    <message>
        <source>the file is empty or gone, though its log or its backups lie beside it</source>
        <translation>el archivo está vacío o falta, aunque su registro o sus copias están al lado</translation>
    </message>
    <message>
        <source>the geometry</source>
        <translation>la geometría</translation>
    </message>
    <message>
        <source>the intensity</source>
        <translation>la intensidad</translation>
    </message>
    <message>
        <source>the list of coordinates</source>
        <translation>la lista de coordenadas</translation>
    </message>
    <message>
        <source>the list of properties</source>
        <translation>la lista de propiedades</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la nota</translation>
    </message>
    <message>
        <source>the pain grows, turns sharp or spreads</source>
        <translation>el dolor aumenta, se vuelve agudo o se extiende</translation>
    </message>
    <message>
        <source>the quality</source>
        <translation>la cualidad</translation>
    </message>
    <message>
        <source>the stroke</source>
        <translation>el trazo</translation>
    </message>
    <message>
        <source>the type</source>
        <translation>el tipo</translation>
    </message>
    <message>
        <source>the view</source>
        <translation>la vista</translation>
    </message>
    <message>
        <source>the whole of it</source>
        <translation>toda ella</translation>
    </message>
    <message>
        <source>then it stopped</source>
        <translation>luego se detuvo</translation>
    </message>
    <message>
        <source>thin evidence</source>
        <translation>poca evidencia</translation>
    </message>
    <message>
        <source>throat</source>
        <translation>garganta</translation>
    </message>
    <message>
        <source>top of the left foot</source>
        <translation>empeine izquierdo</translation>
    </message>
    <message>
        <source>top of the left hip bone</source>
        <translation>parte alta del hueso de la cadera izquierda</translation>
    </message>
    <message>
        <source>top of the left shoulder, back</source>
        <translation>parte alta del hombro izquierdo, detrás</translation>
    </message>
    <message>
        <source>top of the left shoulder, front</source>
        <translation>parte alta del hombro izquierdo, delante</translation>
    </message>
    <message>
        <source>top of the left shoulder, near the neck</source>
        <translation>parte alta del hombro izquierdo, junto al cuello</translation>
    </message>
    <message>
        <source>top of the right foot</source>
        <translation>empeine derecho</translation>
    </message>
    <message>
        <source>top of the right hip bone</source>
        <translation>parte alta del hueso de la cadera derecha</translation>
    </message>
    <message>
        <source>top of the right shoulder, back</source>
        <translation>parte alta del hombro derecho, detrás</translation>
    </message>
    <message>
        <source>top of the right shoulder, front</source>
        <translation>parte alta del hombro derecho, delante</translation>
    </message>
    <message>
        <source>top of the right shoulder, near the neck</source>
        <translation>parte alta del hombro derecho, junto al cuello</translation>
    </message>
    <message>
        <source>under {area}</source>
        <translation>menos de {area}</translation>
    </message>
    <message>
        <source>was {before}, now {now}</source>
        <translation>antes {before}, ahora {now}</translation>
    </message>
    <message>
        <source>weaker now</source>
        <translation>menos intenso ahora</translation>
    </message>
    <message>
        <source>web of the left thumb</source>
        <translation>pliegue del pulgar izquierdo</translation>
    </message>
    <message>
        <source>web of the right thumb</source>
        <translation>pliegue del pulgar derecho</translation>
    </message>
    <message>
        <source>when both sides are involved</source>
        <translation>cuando están implicados ambos lados</translation>
    </message>
    <message>
        <source>where nearly everyone with it feels pain</source>
        <translation>donde casi todo el mundo siente el dolor</translation>
    </message>
    <message>
        <source>worst {worst} of 10, {area}</source>
        <translation>máxima: {worst} de 10, {area}</translation>
    </message>
    <message>
        <source>write 0 to {most}</source>
        <translation>escribe de 0 a {most}</translation>
    </message>
    <message>
        <source>write a Feature with properties and a geometry</source>
        <translation>escribe un Feature con propiedades y una geometría</translation>
    </message>
    <message>
        <source>write a Polygon or a MultiPolygon</source>
        <translation>escribe un Polygon o un MultiPolygon</translation>
    </message>
    <message>
        <source>write a list of marks</source>
        <translation>escribe una lista de marcas</translation>
    </message>
    <message>
        <source>write a text of at most {longest} characters</source>
        <translation>escribe un texto de {longest} caracteres como máximo</translation>
    </message>
    <message>
        <source>write a whole number from 0 to {most}</source>
        <translation>escribe un número entero de 0 a {most}</translation>
    </message>
    <message>
        <source>write a whole number from 0 to {strokes}, or leave it out</source>
        <translation>escribe un número entero de 0 a {strokes}, o no lo pongas</translation>
    </message>
    <message>
        <source>write at least the view</source>
        <translation>escribe al menos la vista</translation>
    </message>
    <message>
        <source>write front or back</source>
        <translation>escribe front o back</translation>
    </message>
    <message>
        <source>write one of {qualities}</source>
        <translation>escribe una de estas: {qualities}</translation>
    </message>
    <message>
        <source>write rings of points [x, y], two finite numbers in mm</source>
        <translation>escribe anillos de puntos [x, y], dos números finitos en mm</translation>
    </message>
    <message>
        <source>write {wanted}</source>
        <translation>escribe {wanted}</translation>
    </message>
    <message>
        <source>{area} gained</source>
        <translation>{area} nuevos</translation>
    </message>
    <message>
        <source>{area} in both</source>
        <translation>{area} en los dos</translation>
    </message>
    <message>
        <source>{area} lost</source>
        <translation>{area} que ya no</translation>
    </message>
    <message>
        <source>{area}, {share} of the body</source>
        <translation>{area}, {share} del cuerpo</translation>
    </message>
    <message>
        <source>{area}, {state}</source>
        <translation>{area}, {state}</translation>
    </message>
    <message>
        <source>{button}: warning signs. {line}</source>
        <translation>{button}: señales de alarma. {line}</translation>
    </message>
    <message>
        <source>{change}; feels another way</source>
        <translation>{change}; se siente de otra manera</translation>
    </message>
    <message>
        <source>{chosen} is the library itself; choose one of its backups.</source>
        <translation>{chosen} es la propia biblioteca; elige una de sus copias.</translation>
    </message>
    <message>
        <source>{cm} cm down</source>
        <translation>{cm} cm hacia abajo</translation>
    </message>
    <message>
        <source>{cm} cm to the left</source>
        <translation>{cm} cm a la izquierda</translation>
    </message>
    <message>
        <source>{cm} cm to the right</source>
        <translation>{cm} cm a la derecha</translation>
    </message>
    <message>
        <source>{cm} cm up</source>
        <translation>{cm} cm hacia arriba</translation>
    </message>
    <message>
        <source>{count} came in</source>
        <translation>nuevos: {count}</translation>
    </message>
    <message>
        <source>{count} dropped out</source>
        <translation>fuera: {count}</translation>
    </message>
    <message>
        <source>{count} kept their rank with another score</source>
        <translation>con el mismo puesto y otra puntuación: {count}</translation>
    </message>
    <message>
        <source>{count} moved up or down</source>
        <translation>con otro puesto: {count}</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personas</translation>
    </message>
    <message>
        <source>{count} people are called &apos;{name}&apos;; give the id: {ids}.</source>
        <translation>{count} personas se llaman &apos;{name}&apos;; da el id: {ids}.</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{given} of {all} answered</source>
        <translation>{given} de {all} respondidas</translation>
    </message>
    <message>
        <source>{intensity} of 10</source>
        <translation>{intensity} de 10</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{mark}. It goes on round the side of the body.</source>
        <translation>{mark}. Continúa por el costado del cuerpo.</translation>
    </message>
    <message>
        <source>{muscles} muscles rest on these {sources} books and papers. Each muscle&apos;s page names the chapters.</source>
        <translation>{muscles} músculos se apoyan en estos {sources} libros y artículos. La página de cada músculo indica los capítulos.</translation>
    </message>
    <message>
        <source>{muscles} muscles, {places} places</source>
        <translation>{muscles} músculos, {places} lugares</translation>
    </message>
    <message>
        <source>{muscle} (midline)</source>
        <translation>{muscle} (línea media)</translation>
    </message>
    <message>
        <source>{muscle} ({side}); front at the left, back at the right</source>
        <translation>{muscle} ({side}); delante a la izquierda, detrás a la derecha</translation>
    </message>
    <message>
        <source>{muscle} is new, {now}</source>
        <translation>{muscle}: nuevo, {now}</translation>
    </message>
    <message>
        <source>{muscle} was {before}, now {now}</source>
        <translation>{muscle}: antes {before}, ahora {now}</translation>
    </message>
    <message>
        <source>{muscle}, before {before}, is gone</source>
        <translation>{muscle}: antes {before}, ya no está</translation>
    </message>
    <message numerus="yes">
        <source>{muscle}, tied with %n more</source>
        <translation>
            <numerusform>{muscle}, empatado con %n más</numerusform>
            <numerusform>{muscle}, empatado con %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{muscle}, {side}</source>
        <translation>{muscle}, {side}</translation>
    </message>
    <message>
        <source>{names}: there already, in {folder}.</source>
        <translation>Ya hay {names} en {folder}.</translation>
    </message>
    <message>
        <source>{name} differs from the session of the same id here; both are kept.</source>
        <translation>{name} difiere de la sesión del mismo id que hay aquí; se conservan ambas.</translation>
    </message>
    <message>
        <source>{name} differs from the session of the same id here; both are kept; {repairs}.</source>
        <translation>{name} difiere de la sesión del mismo id que hay aquí; se conservan ambas; {repairs}.</translation>
    </message>
    <message>
        <source>{name} has &apos;{member}&apos; twice in one place; keep one of the two.</source>
        <translation>{name} tiene &apos;{member}&apos; dos veces en un mismo lugar; deja una de las dos.</translation>
    </message>
    <message>
        <source>{name} has a ring that is not closed; repeat its first point at the end.</source>
        <translation>{name} tiene un anillo que no está cerrado; repite su primer punto al final.</translation>
    </message>
    <message>
        <source>{name} has an edge that crosses itself ({why}); draw it again.</source>
        <translation>{name} tiene un borde que se cruza consigo mismo ({why}); vuelve a dibujarlo.</translation>
    </message>
    <message>
        <source>{name} has marks that cross each other too often to be used; draw it with fewer lines.</source>
        <translation>{name} tiene marcas que se cruzan demasiadas veces para poder usarse; dibújalo con menos líneas.</translation>
    </message>
    <message>
        <source>{name} has more than {most_points} points; draw it with fewer.</source>
        <translation>{name} tiene más de {most_points} puntos; dibújala con menos.</translation>
    </message>
    <message>
        <source>{name} has the point [{x}, {y}], which lies off the figure&apos;s frame; write x from {left} to {right} and y from {top} to {bottom} mm.</source>
        <translation>{name} tiene el punto [{x}, {y}], que queda fuera del marco de la figura; escribe x de {left} a {right} e y de {top} a {bottom} mm.</translation>
    </message>
    <message>
        <source>{name} holds {count} marks; {most} can be opened.</source>
        <translation>{name} contiene {count} marcas; se pueden abrir {most}.</translation>
    </message>
    <message>
        <source>{name} is damaged ({error}) and was left out; copy or export it again.</source>
        <translation>{name} está dañado ({error}) y se dejó fuera; vuelve a copiarlo o exportarlo.</translation>
    </message>
    <message>
        <source>{name} is damaged or not a drawing file of bodymap; it is not valid JSON{where}.</source>
        <translation>{name} está dañado o no es un archivo de dibujo de bodymap; no es JSON válido{where}.</translation>
    </message>
    <message>
        <source>{name} is damaged or was not exported by bodymap; it is not valid JSON{where}, so export it again.</source>
        <translation>{name} está dañado o no lo exportó bodymap; no es JSON válido{where}, así que vuelve a exportarlo.</translation>
    </message>
    <message>
        <source>{name} is here already, beside the other of its id.</source>
        <translation>{name} ya está aquí, junto al otro del mismo id.</translation>
    </message>
    <message>
        <source>{name} is here already.</source>
        <translation>{name} ya está aquí.</translation>
    </message>
    <message>
        <source>{name} is larger than {mb} MB and was not opened.</source>
        <translation>{name} ocupa más de {mb} MB y no se abrió.</translation>
    </message>
    <message>
        <source>{name} is listed but missing; export it again.</source>
        <translation>{name} figura en la lista pero falta; vuelve a exportarlo.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; pack it without one.</source>
        <translation>{name} está protegido con una contraseña; comprímelo sin ella.</translation>
    </message>
    <message>
        <source>{name} is neither a session nor a drawing.</source>
        <translation>{name} no es una sesión ni un dibujo.</translation>
    </message>
    <message>
        <source>{name} is not a drawing file: it has no &apos;bodymap&apos; frame.</source>
        <translation>{name} no es un archivo de dibujo: no tiene un marco &apos;bodymap&apos;.</translation>
    </message>
    <message>
        <source>{name} is not a session; import files that bodymap exported.</source>
        <translation>{name} no es una sesión; importa archivos exportados por bodymap.</translation>
    </message>
    <message>
        <source>{name} is not a sound zip archive ({error}); copy or export it again.</source>
        <translation>{name} no es un archivo zip correcto ({error}); vuelve a copiarlo o exportarlo.</translation>
    </message>
    <message>
        <source>{name} is not a zip archive, or it is cut short; copy or export it again.</source>
        <translation>{name} no es un archivo zip, o está cortado; vuelve a copiarlo o exportarlo.</translation>
    </message>
    <message>
        <source>{name} is not an export of bodymap: its manifest does not say so.</source>
        <translation>{name} no es una exportación de bodymap: su manifiesto no lo dice.</translation>
    </message>
    <message>
        <source>{name} is not as long as the archive says and was left out; export it again.</source>
        <translation>{name} no es tan largo como dice el archivo zip y se dejó fuera; vuelve a exportarlo.</translation>
    </message>
    <message>
        <source>{name} is of version {version}, which this bodymap does not know; update bodymap.</source>
        <translation>{name} es de la versión {version}, que este bodymap no conoce; actualiza bodymap.</translation>
    </message>
    <message>
        <source>{name} is too tangled to be used; draw it with fewer lines.</source>
        <translation>{name} está demasiado enredada para usarse; dibújala con menos líneas.</translation>
    </message>
    <message>
        <source>{name} lists more than {count} files and was not opened.</source>
        <translation>{name} contiene más de {count} archivos y no se abrió.</translation>
    </message>
    <message>
        <source>{name} says it is of version {given}; there is only version {ours}.</source>
        <translation>{name} dice ser de la versión {given}; solo existe la versión {ours}.</translation>
    </message>
    <message>
        <source>{name} unfolds to more than {gb} GB and was not opened.</source>
        <translation>{name} ocupa más de {gb} GB al descomprimirse y no se abrió.</translation>
    </message>
    <message>
        <source>{name} unfolds to more than {mb} MB and was left out.</source>
        <translation>{name} ocupa más de {mb} MB al descomprimirse y se dejó fuera.</translation>
    </message>
    <message>
        <source>{name} unfolds to over {times} times its size and was left out; export it again.</source>
        <translation>{name} ocupa al descomprimirse más de {times} veces su tamaño y se dejó fuera; vuelve a exportarlo.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>Se añadió {name}.</translation>
    </message>
    <message>
        <source>{name} was added; {repairs}.</source>
        <translation>Se añadió {name}; {repairs}.</translation>
    </message>
    <message>
        <source>{name} was made by a newer bodymap (version {shown}); update bodymap to open it.</source>
        <translation>{name} lo hizo un bodymap más nuevo (versión {shown}); actualiza bodymap para abrirlo.</translation>
    </message>
    <message>
        <source>{name} was made by a newer bodymap (version {version}); update bodymap.</source>
        <translation>{name} lo hizo un bodymap más nuevo (versión {version}); actualiza bodymap.</translation>
    </message>
    <message>
        <source>{name}, bodymap atlas {version}, page {page} of {pages}</source>
        <translation>{name}, atlas de bodymap {version}, página {page} de {pages}</translation>
    </message>
    <message>
        <source>{name}, in {folder}</source>
        <translation>{name}, en {folder}</translation>
    </message>
    <message>
        <source>{name}: &apos;{place}&apos; cannot be used: {why}.</source>
        <translation>{name}: &apos;{place}&apos; no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>{name}: a person</source>
        <translation>{name}: una persona</translation>
    </message>
    <message>
        <source>{name}: a self-care step</source>
        <translation>{name}: un paso de autocuidado</translation>
    </message>
    <message>
        <source>{name}: from rank {first} to rank {last}.</source>
        <translation>{name}: del puesto {first} al {last}.</translation>
    </message>
    <message>
        <source>{name}: mark {number}</source>
        <translation>{name}: marca {number}</translation>
    </message>
    <message>
        <source>{name}: the date &apos;{date}&apos; cannot be used ({error}); write it as ISO 8601.</source>
        <translation>{name}: la fecha &apos;{date}&apos; no se puede usar ({error}); escríbela según ISO 8601.</translation>
    </message>
    <message>
        <source>{name}: the date &apos;{date}&apos; is not between {first} and {last}.</source>
        <translation>{name}: la fecha &apos;{date}&apos; no está entre {first} y {last}.</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} de {of}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{one}, and {other}</source>
        <translation>{one}, y {other}</translation>
    </message>
    <message>
        <source>{one}, or {other}</source>
        <translation>{one}, o {other}</translation>
    </message>
    <message>
        <source>{path} belongs to a library of sessions and is not written over; choose another name.</source>
        <translation>{path} pertenece a una biblioteca de sesiones y no se sobrescribe; elige otro nombre.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>{path} could not be saved ({why}); what was there before is unchanged.</source>
        <translation>{path} no se pudo guardar ({why}); lo que había antes sigue igual.</translation>
    </message>
    <message>
        <source>{path} is a folder; name the library file in it, such as {file}.</source>
        <translation>{path} es una carpeta; indica el archivo de la biblioteca que está dentro, por ejemplo {file}.</translation>
    </message>
    <message>
        <source>{path} is damaged ({found}); choose another backup.</source>
        <translation>{path} está dañado ({found}); elige otra copia.</translation>
    </message>
    <message>
        <source>{path} is not a bodymap library; choose another file.</source>
        <translation>{path} no es una biblioteca de bodymap; elige otro archivo.</translation>
    </message>
    <message>
        <source>{path} is not a bodymap library; name another file.</source>
        <translation>{path} no es una biblioteca de bodymap; indica otro archivo.</translation>
    </message>
    <message>
        <source>{path} is not a library of bodymap but a drawing or an export; open a drawing with &apos;bodymap {name}&apos;, or take it in with Import.</source>
        <translation>{path} no es una biblioteca de bodymap, sino un dibujo o una exportación; abre un dibujo con &apos;bodymap {name}&apos; o incorpóralo con Importar.</translation>
    </message>
    <message>
        <source>{path} is not a library that can be restored ({error}); choose another backup.</source>
        <translation>{path} no es una biblioteca que se pueda restaurar ({error}); elige otra copia.</translation>
    </message>
    <message>
        <source>{path} is not there any more, so it left the list of recent drawings.</source>
        <translation>{path} ya no está, así que salió de la lista de dibujos recientes.</translation>
    </message>
    <message>
        <source>{path} is there already; open it, or choose another name.</source>
        <translation>{path} ya existe; ábrela o elige otro nombre.</translation>
    </message>
    <message>
        <source>{path} is write-protected and of an older bodymap; open a copy of it.</source>
        <translation>{path} está protegida contra escritura y es de un bodymap anterior; abre una copia.</translation>
    </message>
    <message>
        <source>{path} was made by a newer bodymap; update bodymap to restore it.</source>
        <translation>{path} lo hizo un bodymap más nuevo; actualiza bodymap para restaurarla.</translation>
    </message>
    <message>
        <source>{place} ({view})</source>
        <translation>{place} ({view})</translation>
    </message>
    <message>
        <source>{place}, at {vertebra}</source>
        <translation>{place}, a la altura de {vertebra}</translation>
    </message>
    <message>
        <source>{place}, {near}</source>
        <translation>{place}, {near}</translation>
    </message>
    <message>
        <source>{place}: {intensity} of 10, {quality}</source>
        <translation>{place}: {intensity} de 10, {quality}</translation>
    </message>
    <message>
        <source>{quality} {intensity}</source>
        <translation>{quality} {intensity}</translation>
    </message>
    <message>
        <source>{quality}, {intensity} of 10</source>
        <translation>{quality}, {intensity} de 10</translation>
    </message>
    <message>
        <source>{question} (says that a doctor has looked at this pain and allows self-care)</source>
        <translation>{question} (dice que un médico ha visto este dolor y permite el autocuidado)</translation>
    </message>
    <message>
        <source>{rank}. {name}, {anatomical}, {side}: explains {explained} of your pain; {covered} of its usual area is painted</source>
        <translation>{rank}. {name}, {anatomical}, {side}: explica el {explained} de tu dolor; está pintado el {covered} de su zona habitual</translation>
    </message>
    <message>
        <source>{repairs}, and {count} more</source>
        <translation>{repairs}, y {count} más</translation>
    </message>
    <message>
        <source>{rest} of your pain remains unexplained by these.</source>
        <translation>El {rest} de tu dolor queda sin explicar por estos.</translation>
    </message>
    <message>
        <source>{rest} of your pain remains unexplained by these; no known pattern reaches {unreached}.</source>
        <translation>El {rest} de tu dolor queda sin explicar por estos; ningún patrón conocido llega al {unreached}.</translation>
    </message>
    <message>
        <source>{seconds} seconds left</source>
        <translation>Quedan {seconds} segundos</translation>
    </message>
    <message>
        <source>{sessions}; worst intensity from {first} to {last}</source>
        <translation>{sessions}; intensidad máxima de {first} a {last}</translation>
    </message>
    <message>
        <source>{share} of it painted</source>
        <translation>pintado el {share}</translation>
    </message>
    <message>
        <source>{share} of your pain lies outside every known pattern; it is outlined on the body.</source>
        <translation>El {share} de tu dolor queda fuera de todas las zonas conocidas; está contorneado en el cuerpo.</translation>
    </message>
    <message>
        <source>{side}: explains {explained}, {covered} of its area is painted</source>
        <translation>{side}: explica el {explained}, está pintado el {covered} de su zona</translation>
    </message>
    <message>
        <source>{size} cm</source>
        <translation>{size} cm</translation>
    </message>
    <message>
        <source>{size}. {sessions} with {marks} of {people}, from {first} to {last}.</source>
        <translation>{size}. {sessions} con {marks} de {people}, del {first} al {last}.</translation>
    </message>
    <message>
        <source>{size}. {sessions} with {marks} of {people}.</source>
        <translation>{size}. {sessions} con {marks} de {people}.</translation>
    </message>
    <message>
        <source>{steps}, {time}.</source>
        <translation>{steps}, {time}.</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} de {steps}</translation>
    </message>
    <message>
        <source>{title} (other window)</source>
        <translation>{title} (otra ventana)</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{what} cannot be used; {remedy}.</source>
        <translation>{what} no se puede usar; {remedy}.</translation>
    </message>
    <message>
        <source>{what} holds {given}; {remedy}.</source>
        <translation>{what} contiene {given}; {remedy}.</translation>
    </message>
    <message>
        <source>{what} is missing; {remedy}.</source>
        <translation>falta {what}; {remedy}.</translation>
    </message>
    <message>
        <source>{what} is {given}; {remedy}.</source>
        <translation>{what} es {given}; {remedy}.</translation>
    </message>
    <message>
        <source>{whose}. Not a diagnosis.</source>
        <translation>{whose}. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>“{question}” Yes. {why}</source>
        <translation>«{question}» Sí. {why}</translation>
    </message>
</context>
</TS>

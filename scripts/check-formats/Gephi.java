import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.types.IntervalSet;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.exporter.spi.CharacterExporter;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.preview.types.EdgeColor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Prints what Gephi finds in a file, as read_graph.py does, and how many spells; then draws it, if a picture is named.
 *
 *     Gephi.java FILE sum|apart [PICTURE.png]
 *
 * Parallel edges of one kind are added up, as Gephi does unless told otherwise, or kept apart.
 */
class Gephi {
    public static void main(String[] words) throws Exception {
        var projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        var imports = Lookup.getDefault().lookup(ImportController.class);
        var container = imports.importFile(new File(words[0]));
        if (words[1].equals("apart")) container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
        imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
        var model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
        var graph = model.getDirectedGraph();

        line("version", "0.10.1");
        container.getReport().getIssues(1000).forEachRemaining(issue -> line("issue", issue.getMessage()));
        var spells = 0;
        for (var node : graph.getNodes().toArray()) {
            line("node", of(node, "key"), of(node, "kind"), node.getLabel());
            spells += spellsOf(node);
        }
        for (var edge : graph.getEdges().toArray()) {
            line("edge", of(edge.getSource(), "key"), of(edge.getTarget(), "key"), of(edge, "kind"), of(edge, "from"), of(edge, "to"));
            spells += spellsOf(edge);
        }
        line("spells", "" + spells);
        if (words.length > 2) draw(new File(words[2]));
        System.exit(0);
    }

    /** The value in the column with this title: Gephi's ids of columns are ours in GEXF and GraphML, which differ. */
    static String of(Element element, String title) {
        for (var column : element.getTable())
            if (column.getTitle().equals(title) && element.getAttribute(column) != null)
                return element.getAttribute(column).toString().strip().replaceAll("\\s+", " ");
        return "";
    }

    static int spellsOf(Element element) {
        return element.getAttribute("timeset") instanceof IntervalSet spells ? spells.size() : 0;
    }

    /** Drawn by Gephi as SVG, since its PNG needs a screen, and made a PNG by Batik, which it brings along. Prints how many nodes are drawn. */
    static void draw(File picture) throws Exception {
        var properties = Lookup.getDefault().lookup(PreviewController.class).getModel().getProperties();
        properties.putValue(PreviewProperty.SHOW_NODE_LABELS, true);
        properties.putValue(PreviewProperty.NODE_LABEL_PROPORTIONAL_SIZE, false);
        properties.putValue(PreviewProperty.NODE_LABEL_SHORTEN, true);
        properties.putValue(PreviewProperty.NODE_LABEL_MAX_CHAR, 24);
        properties.putValue(PreviewProperty.NODE_LABEL_FONT, new Font("DejaVu Sans", Font.PLAIN, 15));
        properties.putValue(PreviewProperty.NODE_BORDER_WIDTH, 0f);
        properties.putValue(PreviewProperty.EDGE_COLOR, new EdgeColor(new Color(120, 120, 120)));
        properties.putValue(PreviewProperty.EDGE_THICKNESS, 0.8f);
        properties.putValue(PreviewProperty.EDGE_CURVED, false);
        properties.putValue(PreviewProperty.ARROW_SIZE, 4f);
        var exports = Lookup.getDefault().lookup(ExportController.class);
        var drawing = new StringWriter();
        exports.exportWriter(drawing, (CharacterExporter) exports.getExporter("svg"));
        line("drawn", "" + (drawing.toString().split("<circle ").length - 1));

        var painter = new ImageTranscoder() {
            @Override
            public BufferedImage createImage(int width, int height) {
                return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            }

            @Override
            public void writeImage(BufferedImage image, TranscoderOutput none) throws TranscoderException {
                try {
                    ImageIO.write(image, "png", picture);
                } catch (IOException reason) {
                    throw new TranscoderException(reason);
                }
            }
        };
        painter.addTranscodingHint(ImageTranscoder.KEY_WIDTH, 1100f);
        painter.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        painter.transcode(new TranscoderInput(new StringReader(drawing.toString())), null);
    }

    static void line(String... values) {
        System.out.println(String.join("\t", values));
    }
}

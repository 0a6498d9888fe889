import java.io.FileInputStream;
import org.apache.tinkerpop.gremlin.structure.Element;
import org.apache.tinkerpop.gremlin.structure.io.graphml.GraphMLReader;
import org.apache.tinkerpop.gremlin.tinkergraph.structure.TinkerGraph;
import org.apache.tinkerpop.gremlin.util.Gremlin;

/** Prints what TinkerPop finds in a GraphML file, as read_graph.py does. What it calls the label of a vertex or an edge is the kind. */
class TinkerPop {
    public static void main(String[] words) throws Exception {
        var graph = TinkerGraph.open();
        try (var file = new FileInputStream(words[0])) {
            GraphMLReader.build().create().readGraph(file, graph);
        }
        line("version", Gremlin.version());
        graph.vertices().forEachRemaining(node -> line("node", of(node, "key"), node.label(), of(node, "label")));
        graph.edges().forEachRemaining(edge ->
            line("edge", of(edge.outVertex(), "key"), of(edge.inVertex(), "key"), edge.label(), of(edge, "from"), of(edge, "to")));
        graph.close();
    }

    static String of(Element element, String name) {
        return element.property(name).orElse("").toString().strip().replaceAll("\\s+", " ");
    }

    static void line(String... values) {
        System.out.println(String.join("\t", values));
    }
}

import java.io.File;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;

/** Prints what JGraphT, with its check of the schema on, finds in a GraphML file, as read_graph.py does. */
class JGraphT {
    public static void main(String[] words) {
        var numbers = new int[1];
        var graph = new DirectedPseudograph<Integer, DefaultEdge>(() -> numbers[0]++, DefaultEdge::new, false);
        var nodes = new HashMap<Integer, Map<String, Attribute>>();
        var edges = new HashMap<DefaultEdge, Map<String, Attribute>>();
        var importer = new GraphMLImporter<Integer, DefaultEdge>();
        importer.addVertexAttributeConsumer((of, value) ->
            nodes.computeIfAbsent(of.getFirst(), none -> new HashMap<>()).put(of.getSecond(), value));
        importer.addEdgeAttributeConsumer((of, value) ->
            edges.computeIfAbsent(of.getFirst(), none -> new HashMap<>()).put(of.getSecond(), value));
        importer.importGraph(graph, new File(words[0]));

        line("version", new File(importer.getClass().getProtectionDomain().getCodeSource().getLocation().getPath())
            .getName().replaceAll(".*-|\\.jar", ""));
        for (var node : graph.vertexSet())
            line("node", of(nodes.get(node), "key"), of(nodes.get(node), "kind"), of(nodes.get(node), "label"));
        for (var edge : graph.edgeSet()) {
            var found = edges.get(edge);
            line("edge", of(nodes.get(graph.getEdgeSource(edge)), "key"), of(nodes.get(graph.getEdgeTarget(edge)), "key"),
                of(found, "kind"), of(found, "from"), of(found, "to"));
        }
    }

    static String of(Map<String, Attribute> attributes, String name) {
        return attributes.containsKey(name) ? attributes.get(name).getValue().strip().replaceAll("\\s+", " ") : "";
    }

    static void line(String... values) {
        System.out.println(String.join("\t", values));
    }
}

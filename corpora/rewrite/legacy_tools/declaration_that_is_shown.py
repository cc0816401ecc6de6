# finding: GI201 3 GI584
# finding: GI201 17 GI583
# finding: GI201 18 GI584
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
moons = genai.protos.FunctionDeclaration(
    name="moons",
    description="Name the moons of a planet.",
    parameters=genai.protos.Schema(
        type=genai.protos.Type.OBJECT,
        properties={
            "planet": genai.protos.Schema(type=genai.protos.Type.STRING, description="Its name"),
            "type_": genai.protos.Schema(type_=genai.protos.Type.INTEGER, format_="int32"),
        },
        required=["planet"],
    ),
)
print(moons.name)
model = genai.GenerativeModel("gemini-2.5-flash", tools=[moons])
print(len(model.generate_content("Which moons has Mars?").candidates))

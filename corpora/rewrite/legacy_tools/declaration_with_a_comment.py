# finding: GI201 3 GI580
# finding: GI201 4 GI583
# finding: GI201 13 GI580
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel(
    "gemini-2.5-flash",
    tools=[
        genai.protos.FunctionDeclaration(
            name="moons",
            description="Name the moons of a planet.",  # as the model sees it
        )
    ],
)
print(len(model.generate_content("Which moons has Mars?").candidates))

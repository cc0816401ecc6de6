# finding: GI201 3 GI580
# finding: GI201 4 GI580
# finding: GI201 5 GI584
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
name = "moon"; response = model.generate_content(
    f"Name a {name}.",
    generation_config={
        "temperature": 0,  # as little as possible
    },
)
print(response.text)

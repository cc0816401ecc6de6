# finding: GI201 3 GI584
# finding: GI201 8 GI580
# finding: GI201 9 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
config = genai.GenerationConfig(
    1,  # candidate
    temperature=0.2,
)
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content("Name a moon.", generation_config=config)
print(response.text)

# finding: GI201 3 GI584
# finding: GI201 7 GI580
# finding: GI201 8 GI583
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
config = genai.GenerationConfig(
    temperature=0.2,  # facts, not poems
)
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content("Name a moon.", generation_config=config)
print(config, response.text)

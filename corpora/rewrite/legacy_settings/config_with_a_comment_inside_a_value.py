# finding: GI201 3 GI583
# finding: GI201 9 GI584
# finding: GI201 10 GI580
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai

genai.configure(api_key="key")
config = genai.GenerationConfig(
    stop_sequences=[
        "END",  # of the answer
    ],
)
model = genai.GenerativeModel("gemini-2.5-flash")
response = model.generate_content("Name a moon.", generation_config=config)
print(response.text)
